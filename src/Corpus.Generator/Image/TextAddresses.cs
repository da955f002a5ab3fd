using Corpus.Generator.Equality;

namespace Corpus.Generator.Image;

/// <summary>Where the text of every article is, from the lengths alone: the same places that writing the chunks gives.</summary>
internal sealed class TextAddresses
{
    private readonly int[] _groups;
    private readonly PageAddress[][] _addresses;
    private readonly List<int> _pageCounts = [];

    private TextAddresses(EquatableArray<SeedRows> seeds)
    {
        var paths = new string[seeds.Count];
        for (var i = 0; i < paths.Length; i++)
        {
            paths[i] = seeds[i].Path;
        }

        _groups = SeedGroups.Of(paths);
        _addresses = new PageAddress[seeds.Count][];
    }

    /// <summary>How many pages each group has.</summary>
    public IReadOnlyList<int> PageCounts => _pageCounts;

    /// <summary>The group and the address of an article, by the number of its seed (in the order of their paths) and its own in that.</summary>
    public (int Group, PageAddress Address) this[int seed, int ordinal] => (_groups[seed], _addresses[seed][ordinal]);

    public static TextAddresses Of(EquatableArray<SeedRows> seeds)
    {
        var addresses = new TextAddresses(seeds);
        var allocator = new PageAllocator();
        for (var i = 0; i < seeds.Count; i++)
        {
            if (i > 0 && addresses._groups[i] != addresses._groups[i - 1])
            {
                allocator = new PageAllocator();
            }

            addresses.Place(i, seeds[i].Rows, allocator);
        }

        return addresses;
    }

    private void Place(int seed, EquatableArray<ArticleRow> rows, PageAllocator allocator)
    {
        var placed = new PageAddress[rows.Count];
        for (var i = 0; i < placed.Length; i++)
        {
            placed[i] = allocator.Place(rows[i].TextBytes);
        }

        _addresses[seed] = placed;
        if (placed.Length == 0)
        {
            return;
        }

        while (_pageCounts.Count <= _groups[seed])
        {
            _pageCounts.Add(0);
        }

        _pageCounts[_groups[seed]] = placed[placed.Length - 1].Page + 1;
    }
}
