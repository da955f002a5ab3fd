using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.InProcess;

/// <summary>Slugs to look up, all over a corpus, as strings of their own: a key from a request is never the object that a dictionary holds.</summary>
internal static class SlugSample
{
    public const int Count = 512;

    private const ulong HitSeed = 1;
    private const ulong MissSeed = 2;

    public static string[] Hits(ICorpusProbe probe)
    {
        var random = new SplitMix(HitSeed);
        return [.. Enumerable.Range(0, Count).Select(_ => new string(probe.Slugs[random.Next(0, probe.Slugs.Count - 1)].AsSpan()))];
    }

    /// <summary>As long as hits, and different from them in one character.</summary>
    public static string[] Misses(ICorpusProbe probe)
    {
        var random = new SplitMix(MissSeed);
        return [.. Hits(probe).Select(slug =>
        {
            var at = random.Next(0, slug.Length - 1);
            return string.Concat(slug.AsSpan(0, at), "_", slug.AsSpan(at + 1));
        })];
    }
}
