using Corpus.Generator.Equality;

namespace Corpus.Generator.Image;

/// <summary>Where the text of every article is, from the lengths alone: the same places that writing the chunks gives.</summary>
internal static class TextAddresses
{
    /// <summary>For each seed (in the order of their paths), for each of its articles: group and address.</summary>
    public static List<List<(int Group, PageAddress Address)>> Of(EquatableArray<SeedRows> seeds)
    {
        var groups = SeedGroups.Of([.. seeds.Select(seed => seed.Path)]);
        var allocator = new PageAllocator();
        var addresses = new List<List<(int, PageAddress)>>(seeds.Count);
        for (var i = 0; i < seeds.Count; i++)
        {
            if (i > 0 && groups[i] != groups[i - 1])
            {
                allocator = new PageAllocator();
            }

            addresses.Add([.. seeds[i].Rows.Select(row => (groups[i], allocator.Place(row.TextBytes)))]);
        }

        return addresses;
    }

    /// <summary>How many pages each group has.</summary>
    public static List<int> PageCounts(EquatableArray<SeedRows> seeds)
    {
        var counts = new List<int>();
        foreach (var (group, address) in Of(seeds).SelectMany(seed => seed))
        {
            while (counts.Count <= group)
            {
                counts.Add(0);
            }

            counts[group] = address.Page + 1;
        }

        return counts;
    }
}
