using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>The run time's types that the analyzers look for, as one compilation sees them.</summary>
internal sealed class RuntimeTypes
{
    private RuntimeTypes(Compilation compilation, INamedTypeSymbol table)
    {
        ArticleTable = table;
        ArticleLookup = compilation.GetTypeByMetadataName("Corpus.ArticleLookup`2");
        ArticleSlug = compilation.GetTypeByMetadataName("Corpus.ArticleSlugAttribute");
        CorpusKeys = compilation.GetTypeByMetadataName("Corpus.Image.CorpusKeysAttribute");
        ReadOnlySpan = compilation.GetTypeByMetadataName("System.ReadOnlySpan`1");
    }

    public INamedTypeSymbol ArticleTable { get; }

    public INamedTypeSymbol? ArticleLookup { get; }

    public INamedTypeSymbol? ArticleSlug { get; }

    public INamedTypeSymbol? CorpusKeys { get; }

    private INamedTypeSymbol? ReadOnlySpan { get; }

    /// <summary>Null when the compilation does not see the run time: then there is no collection, and nothing to look at.</summary>
    public static RuntimeTypes? Find(Compilation compilation) =>
        compilation.GetTypeByMetadataName("Corpus.ArticleTable`1") is { } table ? new RuntimeTypes(compilation, table) : null;

    /// <summary>Whether a value of this type is the characters of a key.</summary>
    public bool IsText(ITypeSymbol type) =>
        type.SpecialType == SpecialType.System_String
        || (type is INamedTypeSymbol { TypeArguments: [{ SpecialType: SpecialType.System_Char }] } span
            && SymbolEqualityComparer.Default.Equals(span.OriginalDefinition, ReadOnlySpan));
}
