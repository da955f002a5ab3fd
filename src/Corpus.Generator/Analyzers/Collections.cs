using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>
/// Tells generated collections from everything else, by their symbols: a static class with a nested class that derives from
/// <c>Corpus.ArticleTable&lt;T&gt;</c>, whatever either is called.
/// </summary>
internal sealed class Collections(RuntimeTypes types)
{
    private readonly ConcurrentDictionary<INamedTypeSymbol, Collection?> _known = new(SymbolEqualityComparer.Default);

    /// <summary>The collection that <paramref name="type"/> is; null if it is none.</summary>
    public Collection? Find(INamedTypeSymbol? type) =>
        type is null || !type.IsStatic ? null
        : _known.TryGetValue(type, out var known) ? known
        : _known.GetOrAdd(type, IsCollection(type) ? new Collection(type, types) : null);

    /// <summary>The collection whose articles a table of this type holds, found through the type of the articles; null if that is not known.</summary>
    public Collection? OfTable(ITypeSymbol? table)
    {
        for (var type = table; type is not null; type = type.BaseType)
        {
            if (type is INamedTypeSymbol { TypeArguments: [var article] } constructed && IsTable(constructed))
            {
                return Find(article.ContainingType);
            }
        }

        return null;
    }

    public bool IsTable(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, types.ArticleTable);

    public bool IsLookup(INamedTypeSymbol type) => SymbolEqualityComparer.Default.Equals(type.OriginalDefinition, types.ArticleLookup);

    private bool IsCollection(INamedTypeSymbol type)
    {
        foreach (var nested in type.GetTypeMembers())
        {
            if (nested.BaseType is { } table && IsTable(table))
            {
                return true;
            }
        }

        return false;
    }
}
