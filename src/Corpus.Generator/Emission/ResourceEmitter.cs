using System.Globalization;
using Corpus.Generator.Catalogs;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Emission;

/// <summary>Writes <c>News.Resource.g.cs</c>: the hook by which the run time finds the image of a collection that lies in a resource.</summary>
internal static class ResourceEmitter
{
    public static void Emit(SourceProductionContext context, Catalog catalog)
    {
        if (catalog.Resource is not { } resource)
        {
            return;
        }

        var name = catalog.Collection.Name;
        var code = GeneratedFile.Write(context, catalog.Collection, code =>
        {
            using var block = code.Block($"static partial class {name}");
            code.Line("// A hash of the image, so that code and articles of different builds cannot be mixed up. It is a constant because a hot reload can change neither: the program is restarted then.")
                .Line(GeneratedFile.Attribute)
                .Line($"private const ulong ImageIdentity = 0x{resource.Identity.ToString("x16", CultureInfo.InvariantCulture)}UL;").Line()
                .Line(GeneratedFile.Attribute)
                .Line("static partial void Attach(ref global::Corpus.Image.ImagePages? pages) => pages = global::Corpus.Image.ResourcePages.Open(")
                .Line($"    typeof({name}).Assembly, {SymbolDisplay.FormatLiteral(resource.Name, quote: true)}, ImageIdentity);");
        });
        context.AddSource($"{catalog.HintName}.Resource.g.cs", code.ToSourceText());
    }
}
