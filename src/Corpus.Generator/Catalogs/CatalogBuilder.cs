using System.Collections.Immutable;
using Corpus.Generator.Equality;
using Corpus.Generator.Resources;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Catalogs;

/// <summary>Builds the catalogues from the heads of all seeds, in an order that does not depend on the host's.</summary>
internal static class CatalogBuilder
{
    /// <summary>The catalogues of the collections, in their order. Of a collection that is in a resource, seeds that are not are left out (CORP2019).</summary>
    public static ImmutableArray<Catalog> Build((ImmutableArray<SeedHeads> Seeds, ImmutableArray<CollectionDigest> Stored) input, CancellationToken cancellationToken)
    {
        var resources = input.Stored.GroupBy(stored => stored.Collection).ToDictionary(stored => stored.Key, stored => stored.First().Resource);
        var collections = input.Seeds
            .Where(seed => !resources.ContainsKey(seed.Collection))
            .Concat(input.Stored.SelectMany(stored => stored.Seeds).Select(seed => seed.Heads))
            .GroupBy(seed => seed.Collection).OrderBy(collection => collection.Key).ToList();
        var hints = HintNames.Allocate(collections.ConvertAll(collection => collection.Key));
        var catalogs = ImmutableArray.CreateBuilder<Catalog>(collections.Count);
        foreach (var collection in collections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var ordered = PathOrder.Sort(collection, seed => seed.Path);
            var kept = FirstOfEachSlug(ordered);
            var hasMembers = MemberLimit.Decide(ordered.Select(seed => seed.Members), kept.Count);
            catalogs.Add(new Catalog(
                collection.Key,
                hints[collection.Key],
                ordered.Exists(seed => seed.IsPublic),
                hasMembers,
                ordered.Max(seed => seed.Storage),
                resources.TryGetValue(collection.Key, out var resource) ? resource : null,
                ordered.Select(seed => seed.Path).ToEquatableArray(),
                Entries(kept, hasMembers)));
        }

        return catalogs.ToImmutable();
    }

    /// <summary>The first article with a slug has it; the others are reported (CORP0003) and left out.</summary>
    private static List<(int Seed, int Ordinal, ArticleHead Head)> FirstOfEachSlug(List<SeedHeads> seeds)
    {
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var kept = new List<(int Seed, int Ordinal, ArticleHead Head)>();
        for (var seed = 0; seed < seeds.Count; seed++)
        {
            var heads = seeds[seed].Heads;
            for (var i = 0; i < heads.Count; i++)
            {
                if (taken.Add(heads[i].Slug))
                {
                    kept.Add((seed, i, heads[i]));
                }
            }
        }

        return kept;
    }

    private static EquatableArray<CatalogEntry> Entries(List<(int Seed, int Ordinal, ArticleHead Head)> articles, bool hasMembers)
    {
        var names = hasMembers ? MemberNames.Allocate(articles.ConvertAll(article => article.Head.Slug)) : null;
        return articles.Select((article, i) => new CatalogEntry(article.Seed, article.Ordinal, names?[i] ?? "", article.Head)).ToEquatableArray();
    }
}
