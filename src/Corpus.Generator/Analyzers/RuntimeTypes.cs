using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>The run time's types that the analyzers look for, as one compilation sees them.</summary>
internal sealed class RuntimeTypes
{
    private const string Runtime = "Corpus";

    private RuntimeTypes(IAssemblySymbol runtime, INamedTypeSymbol table)
    {
        ArticleTable = table;
        ArticleLookup = runtime.GetTypeByMetadataName("Corpus.ArticleLookup`2");
        ArticleSlug = runtime.GetTypeByMetadataName("Corpus.ArticleSlugAttribute");
        CorpusKeys = runtime.GetTypeByMetadataName("Corpus.Image.CorpusKeysAttribute");
    }

    public INamedTypeSymbol ArticleTable { get; }

    public INamedTypeSymbol? ArticleLookup { get; }

    public INamedTypeSymbol? ArticleSlug { get; }

    public INamedTypeSymbol? CorpusKeys { get; }

    /// <summary>Null when the compilation does not reference the run time: then there is no collection, and nothing to look at.</summary>
    /// <remarks>
    /// Looks into that one reference only. <see cref="Compilation.GetTypeByMetadataName"/> looks through the source first, so whoever asks it before all others waits until the
    /// compiler has a table of all declarations: half a second for 4 MB of generated text.
    /// </remarks>
    public static RuntimeTypes? Find(Compilation compilation)
    {
        foreach (var reference in compilation.SourceModule.ReferencedAssemblySymbols)
        {
            if (reference.Name == Runtime && reference.GetTypeByMetadataName("Corpus.ArticleTable`1") is { } table)
            {
                return new RuntimeTypes(reference, table);
            }
        }

        return null;
    }

    /// <summary>Whether a value of this type is the characters of a key.</summary>
    public static bool IsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || type is INamedTypeSymbol
        {
            Name: "ReadOnlySpan",
            TypeArguments: [{ SpecialType: SpecialType.System_Char }],
            ContainingNamespace: { Name: "System", ContainingNamespace.IsGlobalNamespace: true },
        };
}
