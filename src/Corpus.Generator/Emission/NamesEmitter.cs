using Corpus.Generator.Catalogs;
using Corpus.Generator.Image;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Emission;

/// <summary>Writes <c>News.Names.g.cs</c>: titles and slugs.</summary>
internal static class NamesEmitter
{
    public static void Emit(SourceProductionContext context, Catalog catalog)
    {
        if (catalog.Resource is not null)
        {
            return;
        }

        var part = NamesPart.Write(catalog);
        var code = GeneratedFile.Write(context, catalog.Collection, code =>
        {
            using var block = code.Block($"static partial class {catalog.Collection.Name}");
            using var pages = code.Block(PagesEmitter.Container);
            for (var number = 0; number < PagesEmitter.ClassCount(part.Pages.Count); number++)
            {
                PagesEmitter.Emit(code, part, number);
            }
        });
        context.AddSource($"{catalog.HintName}.Names.g.cs", code.ToSourceText());
    }
}
