using System.Collections.Immutable;
using Corpus.Generator.Catalogs;
using Corpus.Generator.Equality;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Image;

/// <summary>All that the tables of a collection are made of. The members are the results of other steps, so comparing two is cheap.</summary>
/// <param name="Catalog">Its articles.</param>
/// <param name="Seeds">The rows of its seeds, in the order of the catalogue's.</param>
internal sealed record CollectionRows(Catalog Catalog, EquatableArray<SeedRows> Seeds)
{
    /// <summary>Sorts the rows of all seeds to their collections.</summary>
    public static ImmutableArray<CollectionRows> Join((ImmutableArray<SeedRows> Rows, ImmutableArray<Catalog> Catalogs) input, CancellationToken _)
    {
        var collections = input.Rows.ToLookup(seed => seed.Collection);
        return [.. input.Catalogs.Where(catalog => catalog.Resource is null).Select(catalog => new CollectionRows(
            catalog, PathOrder.Sort(collections[catalog.Collection], seed => seed.Path).ToEquatableArray()))];
    }
}
