using System.Globalization;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Image;
using Corpus.Image;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Emission;

/// <summary>Writes <c>News.Tables.g.cs</c>: the tables, and the hook by which the run time finds every page.</summary>
internal static class TablesEmitter
{
    public static void Emit(SourceProductionContext context, CollectionRows rows)
    {
        if (!CarrierFindings.Report(context, rows))
        {
            return;
        }

        var names = NamesPart.Addresses(rows.Catalog);
        var texts = TextAddresses.Of(rows.Seeds);
        var parts = ImageTables.Write(rows, names, texts);
        var code = GeneratedFile.Write(context, rows.Catalog.Collection, code =>
        {
            code.Line("// Numbers are written in digits of six bits, '0' (0) to 'o' (63), the least significant first; docs/image-format.md says the rest.");
            using var block = code.Block($"static partial class {rows.Catalog.Collection.Name}");
            code.Line(GeneratedFile.Attribute)
                .Line("static partial void Attach(ref global::Corpus.Image.ImagePages? pages) => pages = new Pages();").Line();
            code.Line(GeneratedFile.Attribute);
            using var pages = code.Block($"{PagesEmitter.Container} : global::Corpus.Image.ImagePages");
            EmitDispatch(code, [.. parts.Select(Extent), NamesExtent(names)], [.. TextExtents(texts)]);
            foreach (var part in parts)
            {
                for (var number = 0; number < PagesEmitter.ClassCount(part.Pages.Count); number++)
                {
                    code.Line();
                    PagesEmitter.Emit(code, part, number);
                }
            }
        });
        context.AddSource($"{rows.Catalog.HintName}.Tables.g.cs", code.ToSourceText());
    }

    /// <summary>
    /// Two switches: the JIT compiles all of a method at its first call, and the one about text, which grows with the corpus, is not needed before an article is read.
    /// </summary>
    private static void EmitDispatch(CodeWriter code, IReadOnlyCollection<(int Part, string Name, int Pages)> tables, IReadOnlyCollection<(int Part, string Name, int Pages)> texts)
    {
        const string signature = "global::System.ReadOnlySpan<byte> {0}(int part, int page) => part switch";
        using (code.Block($"public override {string.Format(CultureInfo.InvariantCulture, signature, "Page")}", "};"))
        {
            EmitCases(code, tables);
            code.Line($">= {ImagePart.FirstText} => Text(part, page),").Line("_ => default,");
        }

        code.Line();
        using (code.Block($"private static {string.Format(CultureInfo.InvariantCulture, signature, "Text")}", "};"))
        {
            EmitCases(code, texts);
            code.Line("_ => default,");
        }
    }

    private static void EmitCases(CodeWriter code, IEnumerable<(int Part, string Name, int Pages)> extents)
    {
        foreach (var (part, name, pages) in extents.Where(extent => extent.Pages > 0).OrderBy(extent => extent.Part))
        {
            if (PagesEmitter.ClassCount(pages) == 1)
            {
                code.Line($"{part} => {PagesEmitter.Call(name, pages, 0)},");
                continue;
            }

            using var classes = code.Block($"{part} => (page >> {PagesEmitter.PagesPerClassLog2}) switch", "},");
            for (var number = 0; number < PagesEmitter.ClassCount(pages); number++)
            {
                code.Line($"{number} => {PagesEmitter.Call(name, pages, number)},");
            }

            code.Line("_ => default,");
        }
    }

    private static (int Part, string Name, int Pages) Extent(PagedPart part) => (part.Number, part.Name, part.Pages.Count);

    private static (int Part, string Name, int Pages) NamesExtent(NamesAddress[] names) =>
        (ImagePart.Names, "Names", names.Length == 0 ? 0 : names[names.Length - 1].Start.Page + 1);

    private static IEnumerable<(int Part, string Name, int Pages)> TextExtents(TextAddresses texts) =>
        texts.PageCounts.Select((pages, group) => (ImagePart.FirstText + group, TextEmitter.PartName(group), pages));
}
