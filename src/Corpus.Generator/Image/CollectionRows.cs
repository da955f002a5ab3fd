using System.Collections.Immutable;
using Corpus.Generator.Catalogs;
using Corpus.Generator.Equality;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Image;

/// <summary>All that the tables of a collection are made of. The members are the results of other steps, so comparing two is cheap.</summary>
/// <param name="Catalog">Its articles.</param>
/// <param name="Slugs">Their slug table.</param>
/// <param name="Seeds">The rows of its seeds, in the order of the catalogue's.</param>
internal sealed record CollectionRows(Catalog Catalog, SlugTable Slugs, EquatableArray<SeedRows> Seeds)
{
    /// <summary>Sorts the rows of all seeds to their collections.</summary>
    public static ImmutableArray<CollectionRows> Join((ImmutableArray<SeedRows> Rows, ImmutableArray<CollectionSlugs> Collections) input, CancellationToken _)
    {
        var rows = input.Rows.ToLookup(seed => seed.Collection);
        return [.. input.Collections.Select(collection => new CollectionRows(
            collection.Catalog, collection.Slugs, PathOrder.Sort(rows[collection.Catalog.Collection], seed => seed.Path).ToEquatableArray()))];
    }
}
