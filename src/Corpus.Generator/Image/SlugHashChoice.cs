using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>
/// Chooses the cheapest hash that tells the slugs of a corpus apart well enough: as few windows as will do, each where it parts most of what those before it did not. The choice is a function of
/// the slugs, and takes time n log n whatever they are.
/// </summary>
internal sealed class SlugHashChoice
{
    /// <summary>Another window costs every look-up a tenth of what a comparison of two slugs costs, so a comparison in twenty look-ups is not worth one.</summary>
    private const double AcceptableComparisons = 0.05;

    /// <summary>Slugs made to have one hash have it with one seed.</summary>
    private const int MaxSeeds = 4;

    private const int SampleBlocks = 16;
    private const int SlugsPerBlock = 64;
    private const int Positions = 16;
    private const int Step = 2;

    private readonly IReadOnlyList<string> _slugs;
    private readonly ulong[] _hashes;
    private readonly int[] _order;

    private SlugHashChoice(IReadOnlyList<string> slugs)
    {
        _slugs = slugs;
        _hashes = new ulong[slugs.Count];
        _order = new int[slugs.Count];
    }

    /// <summary>The hash for distinct slugs.</summary>
    public static SlugHash For(IReadOnlyList<string> slugs) => new SlugHashChoice(slugs).Choose();

    private SlugHash Choose()
    {
        var hash = new SlugHash(scope: 0, seed: 0);
        while (Pairs(_slugs, hash) > AcceptableComparisons * _slugs.Count && hash.Seed < MaxSeeds)
        {
            hash = hash.Scope < SlugHash.MaxWindows ? WithBestWindow(hash, Sample())
                : new SlugHash(SlugHash.WholeSlug, hash.Scope == SlugHash.WholeSlug ? hash.Seed + 1 : 0);
        }

        return hash;
    }

    /// <summary>The first position wins among equals, and those counted from the start come first, because they cost nothing to compute.</summary>
    private SlugHash WithBestWindow(SlugHash hash, IReadOnlyList<string> sample)
    {
        var best = hash;
        var fewest = long.MaxValue;
        for (var i = 0; i < Positions * 2 && fewest > 0; i++)
        {
            var candidate = With(hash, i < Positions ? i * Step : -SlugHash.WindowLength - ((i - Positions) * Step));
            var pairs = Pairs(sample, candidate);
            if (pairs < fewest)
            {
                (best, fewest) = (candidate, pairs);
            }
        }

        return best;
    }

    private static SlugHash With(SlugHash hash, int position) => hash.Scope switch
    {
        0 => new SlugHash(1, 0, position),
        1 => new SlugHash(2, 0, hash.First, position),
        _ => new SlugHash(3, 0, hash.First, hash.Second, position),
    };

    /// <summary>How many pairs of slugs have one hash, which is how many comparisons they cause that come out false. Sorting bounds the time, whatever the hashes.</summary>
    private long Pairs(IReadOnlyList<string> slugs, SlugHash hash)
    {
        for (var i = 0; i < slugs.Count; i++)
        {
            _hashes[i] = hash.Of(slugs[i].AsSpan());
            _order[i] = i;
        }

        Array.Sort(_hashes, _order, 0, slugs.Count);
        var pairs = 0L;
        var alike = 0;
        for (var i = 1; i < slugs.Count; i++)
        {
            alike = _hashes[i] == _hashes[i - 1] ? alike + 1 : 0;
            pairs += alike;
        }

        return pairs;
    }

    /// <summary>Slugs that the hash counted last does not tell apart: all of them, or blocks of such as have one hash.</summary>
    private List<string> Sample()
    {
        var alike = new List<int>();
        for (var (start, end) = (0, 0); start < _slugs.Count; start = end)
        {
            for (end = start + 1; end < _slugs.Count && _hashes[end] == _hashes[start]; end++)
            {
            }

            if (end - start > 1)
            {
                // The order of equal keys is the sort's own affair, and not every framework sorts alike.
                Array.Sort(_order, start, end - start);
                alike.AddRange(new ArraySegment<int>(_order, start, end - start));
            }
        }

        if (alike.Count <= SampleBlocks * SlugsPerBlock)
        {
            return alike.ConvertAll(i => _slugs[i]);
        }

        var blocks = Enumerable.Range(0, SampleBlocks).Select(block => (int)((long)block * (alike.Count - SlugsPerBlock) / (SampleBlocks - 1)));
        return [.. blocks.SelectMany(start => alike.GetRange(start, SlugsPerBlock)).Distinct().Select(i => _slugs[i])];
    }
}
