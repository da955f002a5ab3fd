using Corpus.Generator.Equality;
using Corpus.Generator.Resources;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Catalogs;

/// <summary>All articles of a collection in its order (path ordinal, then position), each slug once, each with its member's name.</summary>
/// <param name="Collection">The class that is generated.</param>
/// <param name="HintName">What its generated files are called, before the first dot.</param>
/// <param name="IsPublic">Whether the class is visible outside the assembly: if any of its seeds says so.</param>
/// <param name="HasMembers">Whether each article has a property and a constant of its own (<see cref="MemberLimit"/>).</param>
/// <param name="Storage">What the project says of where its articles are kept.</param>
/// <param name="Resource">The resource that holds them; null if literals do.</param>
/// <param name="Seeds">The paths of its seeds.</param>
/// <param name="Entries">Its articles.</param>
internal sealed record Catalog(
    CollectionKey Collection,
    string HintName,
    bool IsPublic,
    bool HasMembers,
    SeedStorage Storage,
    ImageResource? Resource,
    EquatableArray<string> Seeds,
    EquatableArray<CatalogEntry> Entries);
