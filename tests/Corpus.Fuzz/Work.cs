using Corpus.Generator.Catalogs;
using Corpus.Generator.Emission;
using Corpus.Generator.Image;
using Corpus.Generator.Reading;

namespace Corpus.Fuzz;

/// <summary>The generator's own work on one file, without the compiler around it.</summary>
internal static class Work
{
    /// <summary>Reads a text by what it looks like.</summary>
    public static ReadSeed Read(string text, CancellationToken cancellationToken = default) => new FuzzInput(null, []) { Text = text }.Read(cancellationToken);

    /// <summary>Names the articles, lays out text and tables, and writes every page as a literal; returns how many characters that gave.</summary>
    public static long Emit(ReadSeed read, CancellationToken cancellationToken = default)
    {
        var written = 0L;
        foreach (var catalog in CatalogBuilder.Build(([SeedHeads.Of(read, cancellationToken)], []), cancellationToken))
        {
            var tables = CollectionRows.Join(([SeedRows.Of(read, cancellationToken)], [CollectionSlugs.Of(catalog, cancellationToken)]), cancellationToken).SelectMany(ImageTables.Write);
            foreach (var page in tables.Append(NamesPart.Write(catalog)).SelectMany(part => part.Pages).Concat(TextPagesOf(read, cancellationToken)))
            {
                written += Write(page, cancellationToken);
            }
        }

        return written;
    }

    private static IReadOnlyList<string> TextPagesOf(ReadSeed read, CancellationToken cancellationToken)
    {
        var pages = new TextPages(cancellationToken);
        foreach (var text in SeedTexts.Of(read, cancellationToken).Texts)
        {
            pages.Add(text);
        }

        return pages.ToPages();
    }

    private static long Write(string page, CancellationToken cancellationToken)
    {
        var code = new CodeWriter(cancellationToken);
        Utf8Literal.Write(code, page);
        return code.ToSourceText().Length;
    }
}
