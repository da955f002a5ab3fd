using Corpus.Generator.Catalogs;

namespace Corpus.Generator.Image;

/// <summary>A collection and its slug table: a step of its own, because an edit to a body leaves the slugs as they are, and choosing their hash is the dearest of the tables.</summary>
internal sealed record CollectionSlugs(Catalog Catalog, SlugTable Slugs)
{
    public static CollectionSlugs Of(Catalog catalog, CancellationToken _) => new(catalog, SlugTable.Of([.. catalog.Entries.Select(entry => entry.Head.Slug)]));
}
