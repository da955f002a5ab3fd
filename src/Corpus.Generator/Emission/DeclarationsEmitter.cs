using Corpus.Generator.Catalogs;
using Corpus.Image;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Emission;

/// <summary>
/// Writes <c>News.g.cs</c>: all that user code and its editor see of a collection. It depends on heads alone, never on bodies or lines, and compiles
/// without the data, which attaches itself through a partial method.
/// </summary>
internal static class DeclarationsEmitter
{
    /// <summary>
    /// Has a hot reload put a new class in the place of one that holds constants, which it can neither change nor delete (ENC0033); without it, deleting a seed restarts <c>dotnet watch</c>.
    /// Nobody holds the old class: constants are compiled into the code that uses them.
    /// </summary>
    private const string Replaceable = "[global::System.Runtime.CompilerServices.CreateNewOnMetadataUpdate]";

    public static void Emit(SourceProductionContext context, Catalog catalog)
    {
        var code = GeneratedFile.Write(context, catalog.Collection, code => EmitCollection(code, catalog));
        context.AddSource($"{catalog.HintName}.g.cs", code.ToSourceText());
    }

    private static void EmitCollection(CodeWriter code, Catalog catalog)
    {
        var name = catalog.Collection.Name;
        code.Line($"/// <summary>{Summary(catalog)}</summary>");
        KeyAttributes.Emit(code, catalog);
        using var block = code.Block($"{(catalog.IsPublic ? "public" : "internal")} static partial class {name}");
        code.Line("private static ArticleTable? s_articles;").Line()
            .Line($"/// <summary>The articles, in the order of their files' paths and of their place in the file; by position{(catalog.HasMembers ? ", by slug, or by name" : " or by slug")}.</summary>")
            .Line(GeneratedFile.Attribute)
            .Line("public static ArticleTable Articles => s_articles is { IsCurrent: true } current ? current : OpenArticles();").Line()
            .Line("/// <summary>The articles that have a date, by date, in ascending order.</summary>")
            .Line(GeneratedFile.Attribute)
            .Line("public static global::Corpus.ArticleLookup<global::System.DateOnly, Article> ByDate => global::Corpus.Image.ImageLookups.ByDate(Articles);").Line()
            .Line("/// <summary>The articles that have a place, by place, whatever its case.</summary>")
            .Line(GeneratedFile.Attribute)
            .Line("public static global::Corpus.ArticleLookup<string, Article> ByPlace => global::Corpus.Image.ImageLookups.ByPlace(Articles);").Line();
        EmitOpening(code, name);
        code.Line();
        EmitTable(code, catalog);
        code.Line();
        EmitArticle(code, name);
        if (catalog.HasMembers)
        {
            code.Line();
            EmitSlugs(code, catalog);
        }
    }

    private static void EmitOpening(CodeWriter code, string name)
    {
        code.Line("static partial void Attach(ref global::Corpus.Image.ImagePages? pages);").Line();
        code.Line(GeneratedFile.Attribute);
        using var block = code.Block("private static ArticleTable OpenArticles()");
        code.Line("global::Corpus.Image.ImagePages? pages = null;")
            .Line("Attach(ref pages);")
            .Line($"var image = global::Corpus.Image.ImageReader.Open(\"{name}\", {ImageFormat.Version}, pages);")
            .Line("return global::Corpus.Image.ImageReader.Publish(ref s_articles, new ArticleTable(image));");
    }

    private static void EmitTable(CodeWriter code, Catalog catalog)
    {
        code.Line($"/// <summary>The articles of <see cref=\"{catalog.Collection.Name}\"/>, {(catalog.HasMembers ? "each also as a property of its own" : "by position and by slug")}.</summary>")
            .Line(GeneratedFile.Attribute);
        using var block = code.Block("public sealed class ArticleTable : global::Corpus.ArticleTable<Article>");
        using (code.Block("internal ArticleTable(global::Corpus.Image.ImageReader image) : base(image)"))
        {
        }

        code.Line().Line("/// <inheritdoc/>")
            .Line("protected override Article Create(global::Corpus.Image.ArticleHandle handle) => new(handle);");
        for (var i = 0; catalog.HasMembers && i < catalog.Entries.Count; i++)
        {
            var entry = catalog.Entries[i];
            code.Line();
            EmitDocs(code, catalog, entry);
            code.Line($"public Article {entry.Identifier} => this[{i}];");
        }
    }

    private static void EmitArticle(CodeWriter code, string name)
    {
        code.Line($"/// <summary>An article of <see cref=\"{name}\"/>; extend it in a <c>partial record</c> of your own.</summary>");
        using var block = code.Block("public sealed partial record Article : global::Corpus.Article");
        code.Line(GeneratedFile.Attribute);
        using var constructor = code.Block("internal Article(global::Corpus.Image.ArticleHandle handle) : base(handle)");
    }

    private static void EmitSlugs(CodeWriter code, Catalog catalog)
    {
        code.Line($"/// <summary>The slugs of <see cref=\"{catalog.Collection.Name}\"/> as constants.</summary>")
            .Line(GeneratedFile.Attribute)
            .Line(Replaceable);
        using var block = code.Block("public static class Slugs");
        for (var i = 0; i < catalog.Entries.Count; i++)
        {
            var entry = catalog.Entries[i];
            EmitDocs(code, catalog, entry);
            code.Line($"public const string {entry.Identifier} = \"{entry.Head.Slug}\";");
            if (i + 1 < catalog.Entries.Count)
            {
                code.Line();
            }
        }
    }

    private static void EmitDocs(CodeWriter code, Catalog catalog, CatalogEntry entry) =>
        code.Line($"/// <summary>{Summary(entry.Head)}</summary>")
            .Line($"/// <remarks>From <c>{XmlDoc.Text(catalog.Seeds[entry.Seed])}</c>.</remarks>");

    private static string Summary(Catalog catalog) =>
        $"{Count(catalog.Entries.Count, "article")} from {(catalog.Seeds.Count == 1 ? $"<c>{XmlDoc.Text(catalog.Seeds[0])}</c>" : Count(catalog.Seeds.Count, "file"))}.";

    /// <summary><c>Singapore dissolves parliament ahead of imminent election (SINGAPORE, 2025-04-15)</c>.</summary>
    private static string Summary(ArticleHead head)
    {
        string?[] facts = [head.Place is { } place ? XmlDoc.Text(place) : null, head.Date?.ToString()];
        var known = string.Join(", ", facts.Where(fact => fact is not null));
        return XmlDoc.Text(head.Title) + (known.Length > 0 ? $" ({known})" : "");
    }

    private static string Count(int number, string noun) => FormattableString.Invariant($"{number:N0} {noun}{(number == 1 ? "" : "s")}");
}
