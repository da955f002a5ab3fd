using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>Where attributes for a symbol may stand: on itself, on what it overrides, and on the interface members that it implements.</summary>
internal static class Inherited
{
    /// <summary>The symbol first, then what it overrides, the nearest first, then interface members.</summary>
    public static IEnumerable<ISymbol> Declarations(ISymbol symbol)
    {
        if (symbol is IParameterSymbol { Ordinal: var ordinal, ContainingSymbol: { } owner })
        {
            return Members(owner).Select(member => ParameterAt(member, ordinal)).OfType<ISymbol>();
        }

        return Members(symbol);
    }

    private static ISymbol? ParameterAt(ISymbol member, int ordinal)
    {
        var parameters = member switch
        {
            IMethodSymbol method => method.Parameters,
            IPropertySymbol indexer => indexer.Parameters,
            _ => [],
        };
        return ordinal < parameters.Length ? parameters[ordinal] : null;
    }

    private static IEnumerable<ISymbol> Members(ISymbol member)
    {
        for (var current = member; current is not null; current = Overridden(current))
        {
            yield return current;
        }

        if (member is not { IsStatic: false, ContainingType: { TypeKind: not TypeKind.Interface } type })
        {
            yield break;
        }

        foreach (var candidate in type.AllInterfaces.SelectMany(contract => contract.GetMembers(member.Name)))
        {
            if (SymbolEqualityComparer.Default.Equals(type.FindImplementationForInterfaceMember(candidate), member))
            {
                yield return candidate;
            }
        }
    }

    private static ISymbol? Overridden(ISymbol member) => member switch
    {
        IMethodSymbol method => method.OverriddenMethod,
        IPropertySymbol property => property.OverriddenProperty,
        _ => null,
    };
}
