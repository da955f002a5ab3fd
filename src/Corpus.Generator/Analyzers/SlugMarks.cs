using System.Collections.Concurrent;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>The collection that a parameter, property or field takes slugs of, as its <c>ArticleSlugAttribute</c> says.</summary>
internal sealed class SlugMarks(INamedTypeSymbol attributeClass, Collections collections)
{
    private readonly ConcurrentDictionary<ISymbol, Collection?> _marks = new(SymbolEqualityComparer.Default);
    private readonly ConcurrentDictionary<IAssemblySymbol, bool> _canHaveMarks = new(SymbolEqualityComparer.Default);

    /// <summary>The collection named by the mark on <paramref name="symbol"/>, or on what it overrides or implements; null without one.</summary>
    public Collection? On(ISymbol symbol)
    {
        if (symbol.ContainingAssembly is not { } assembly || !CanHaveMarks(assembly))
        {
            return null;
        }

        var definition = symbol.OriginalDefinition;
        return _marks.TryGetValue(definition, out var known) ? known : _marks.GetOrAdd(definition, Read);
    }

    /// <summary>Only an assembly that references the run time can have a mark; no other one's attributes are ever decoded.</summary>
    private bool CanHaveMarks(IAssemblySymbol assembly) =>
        _canHaveMarks.TryGetValue(assembly, out var known) ? known : _canHaveMarks.GetOrAdd(assembly, References);

    private bool References(IAssemblySymbol assembly)
    {
        var runtime = attributeClass.ContainingAssembly;
        return SymbolEqualityComparer.Default.Equals(assembly, runtime)
            || assembly.Modules.Any(module => module.ReferencedAssemblySymbols.Contains(runtime, SymbolEqualityComparer.Default));
    }

    private Collection? Read(ISymbol symbol)
    {
        foreach (var declared in Inherited.Declarations(symbol))
        {
            foreach (var attribute in declared.GetAttributes())
            {
                if (SymbolEqualityComparer.Default.Equals(attribute.AttributeClass, attributeClass)
                    && attribute.ConstructorArguments is [{ Value: INamedTypeSymbol collection }])
                {
                    return collections.Find(collection);
                }
            }
        }

        return null;
    }
}
