using System.Runtime.CompilerServices;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Analyzers;

/// <summary>
/// The constants of a collection's <c>Slugs</c> class: each slug and the name of its constant.
/// </summary>
/// <remarks>
/// Every edit makes a new compilation, and with it new symbols; but the generated tree stays the same one until a title changes. So the constants are
/// read from the tree, bind nothing, and are remembered with it. A referenced assembly keeps its symbols, and its constants are remembered with those.
/// </remarks>
internal sealed class SlugConstants
{
    private static readonly ConditionalWeakTable<object, SlugConstants> s_known = new();

    private readonly Dictionary<string, string> _names;

    private SlugConstants(Dictionary<string, string> names)
    {
        _names = names;
        Keys = new KeySet(names.Keys, StringComparer.Ordinal);
    }

    public KeySet Keys { get; }

    /// <summary>The name of the constant with this value, or null.</summary>
    public string? NameOf(string slug) => _names.TryGetValue(slug, out var name) ? name : null;

    public static SlugConstants Read(INamedTypeSymbol slugs, CancellationToken cancellation)
    {
        var references = slugs.DeclaringSyntaxReferences;
        if (references.Length != 1 || references[0].GetSyntax(cancellation) is not ClassDeclarationSyntax declaration)
        {
            return s_known.GetValue(slugs, static key => new SlugConstants(FromSymbol((INamedTypeSymbol)key)));
        }

        return s_known.TryGetValue(declaration, out var known)
            ? known
            : s_known.GetValue(declaration, key => new SlugConstants(FromSyntax((ClassDeclarationSyntax)key) ?? FromSymbol(slugs)));
    }

    /// <summary>Null when a constant is written in another way than the generator's, as a plain literal.</summary>
    private static Dictionary<string, string>? FromSyntax(ClassDeclarationSyntax declaration)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in declaration.Members)
        {
            if (member is not FieldDeclarationSyntax field)
            {
                continue;
            }

            foreach (var variable in field.Declaration.Variables)
            {
                if (variable.Initializer?.Value is not LiteralExpressionSyntax { Token.Value: string slug })
                {
                    return null;
                }

                names[slug] = variable.Identifier.ValueText;
            }
        }

        return names;
    }

    private static Dictionary<string, string> FromSymbol(INamedTypeSymbol slugs)
    {
        var names = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (var member in slugs.GetMembers())
        {
            if (member is IFieldSymbol { ConstantValue: string slug } field)
            {
                names[slug] = field.Name;
            }
        }

        return names;
    }
}
