using System.Collections.Immutable;
using Corpus.Generator.Catalogs;
using Corpus.Generator.Equality;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Image;

/// <summary>The texts of one group of seeds: what one generated text file holds.</summary>
internal sealed record TextChunk(CollectionKey Collection, string HintName, int Number, EquatableArray<SeedTexts> Seeds)
{
    /// <summary>Sorts all texts into the chunks of their collections. Equal members stay the same objects, so comparing with the last result is cheap.</summary>
    public static ImmutableArray<TextChunk> Group(ImmutableArray<SeedTexts> texts, CancellationToken cancellationToken)
    {
        var chunks = ImmutableArray.CreateBuilder<TextChunk>();
        var collections = texts.GroupBy(seed => seed.Collection).OrderBy(collection => collection.Key).ToList();
        var hints = HintNames.Allocate(collections.ConvertAll(collection => collection.Key));
        foreach (var collection in collections)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var seeds = PathOrder.Sort(collection, seed => seed.Path);
            var groups = SeedGroups.Of(seeds.ConvertAll(seed => seed.Path));
            chunks.AddRange(seeds
                .Select((seed, i) => (Seed: seed, Group: groups[i]))
                .GroupBy(member => member.Group)
                .Select(group => new TextChunk(collection.Key, hints[collection.Key], group.Key, group.Select(member => member.Seed).ToEquatableArray())));
        }

        return chunks.ToImmutable();
    }
}
