using System.Collections.Concurrent;
using System.Collections.Immutable;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Analyzers;

/// <summary>A generated collection in one compilation: what its articles and keys are called, each list read when it is first asked for.</summary>
internal sealed class Collection
{
    private const string ArticlesMember = "Articles";
    private const string SlugsClass = "Slugs";

    private readonly RuntimeTypes _types;
    private readonly INamedTypeSymbol? _slugs;
    private readonly Lazy<string?> _slugsName;
    private readonly ConcurrentDictionary<string, ImmutableArray<KeySet>> _lookups = new(StringComparer.Ordinal);
    private SlugConstants? _constants;
    private KeySet[]? _slugSets;

    public Collection(INamedTypeSymbol type, RuntimeTypes types)
    {
        Type = type;
        _types = types;
        _slugs = type.GetTypeMembers(SlugsClass, arity: 0) is [{ IsStatic: true } slugs] ? slugs : null;
        _slugsName = new Lazy<string?>(() => _slugs?.ToDisplayString(SymbolDisplayFormat.FullyQualifiedFormat));
    }

    public INamedTypeSymbol Type { get; }

    /// <summary>Whether messages can point to the constants of <c>Slugs</c>.</summary>
    public bool HasSlugs => _slugs is not null;

    /// <summary>The slugs of all articles, those without a constant included; null when the collection does not say what they are.</summary>
    public IReadOnlyList<KeySet>? Slugs(CancellationToken cancellation)
    {
        if (_slugSets is null)
        {
            var declared = Keys(ArticlesMember, ignoreCase: false);
            var constants = Constants(cancellation);
            _slugSets = [.. declared.IsDefault ? [] : declared, .. constants is null ? Array.Empty<KeySet>() : [constants.Keys]];
        }

        return _slugSets.Length == 0 ? null : _slugSets;
    }

    /// <summary>The keys of the look-up that the property <paramref name="lookup"/> returns; default when they are not known.</summary>
    public ImmutableArray<KeySet> LookupKeys(string lookup) =>
        _lookups.TryGetValue(lookup, out var known) ? known : _lookups.GetOrAdd(lookup, Keys(lookup, ignoreCase: true));

    /// <summary>The constant that has <paramref name="slug"/> as its value, as C# writes it; null if there is none.</summary>
    public string? ConstantOf(string slug, CancellationToken cancellation) =>
        Constants(cancellation)?.NameOf(slug) is { } name ? $"{_slugsName.Value}.{name}" : null;

    /// <summary>The property of <paramref name="table"/> that returns the article of <paramref name="slug"/>; null if there is none.</summary>
    public string? PropertyOf(ITypeSymbol table, string slug, CancellationToken cancellation) =>
        Constants(cancellation)?.NameOf(slug) is { } name && table.GetMembers(name) is [IPropertySymbol { IsStatic: false }] ? name : null;

    private ImmutableArray<KeySet> Keys(string member, bool ignoreCase) =>
        _types.CorpusKeys is { } attribute ? DeclaredKeys.Read(Type, attribute, member, ignoreCase) : default;

    private SlugConstants? Constants(CancellationToken cancellation) =>
        _slugs is null ? null : _constants ??= SlugConstants.Read(_slugs, cancellation);
}
