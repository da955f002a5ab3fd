using System.Collections.Immutable;
using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>The keys that the <c>CorpusKeysAttribute</c>s of a collection name for one member.</summary>
/// <remarks>
/// A set is remembered with the very string that it was read from: the token of a generated tree, or the argument in a referenced assembly,
/// both of which outlive the compilation of one key stroke.
/// </remarks>
internal static class DeclaredKeys
{
    private static readonly ConditionalWeakTable<string, KeySet> s_ordinal = new();
    private static readonly ConditionalWeakTable<string, KeySet> s_ignoreCase = new();

    /// <summary>The keys of <paramref name="member"/>; default when no attribute names it, so that nothing is known about it.</summary>
    public static ImmutableArray<KeySet> Read(INamedTypeSymbol collection, INamedTypeSymbol attributeClass, string member, bool ignoreCase)
    {
        ImmutableArray<KeySet>.Builder? sets = null;
        foreach (var attribute in collection.GetAttributes())
        {
            if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, attributeClass)
                && attribute.ConstructorArguments is [{ Value: string name }, { Value: string text }]
                && name == member)
            {
                sets ??= ImmutableArray.CreateBuilder<KeySet>();
                sets.Add(ignoreCase
                    ? s_ignoreCase.GetValue(text, static text => new KeySet(KeyLines.Read(text), StringComparer.OrdinalIgnoreCase))
                    : s_ordinal.GetValue(text, static text => new KeySet(KeyLines.Read(text), StringComparer.Ordinal)));
            }
        }

        return sets?.ToImmutable() ?? default;
    }
}
