using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.InProcess;

namespace Corpus.Benchmarks.Scoring.Rows;

/// <summary>Looking an article up by its slug is no slower than in the dictionary that is fastest to read.</summary>
internal sealed class SlugLookupRow : IScorecardRow
{
    private const int LookupsPerPass = 512;
    private const double NanosecondsPerMicrosecond = 1_000;
    private const double Aim = 1;

    public string Name => "slug";

    public IEnumerable<Finding> Measure(ScorecardContext context) =>
        context.Scale.InProcessSizes.SelectMany(size =>
        {
            var probe = context.Probe(new SyntheticCorpus(size) { Layout = SeedLayout.News, ArticlesPerFile = 10, AverageLength = context.Scale.InProcessLength });
            var hits = Hits(probe);
            return Measure(context, probe, hits, FormattableString.Invariant($"slug hit, {size:N0}"))
                .Concat(Measure(context, probe, Misses(hits), FormattableString.Invariant($"slug miss, {size:N0}")));
        });

    private static IEnumerable<Finding> Measure(ScorecardContext context, ICorpusProbe probe, string[] slugs, string subject)
    {
        var taken = context.Measure(() => probe.FindInCorpus(slugs), () => probe.FindInFrozenDictionary(slugs), () => probe.FindInDictionary(slugs));
        var each = taken.Select(samples => samples.Scaled(NanosecondsPerMicrosecond / slugs.Length)).ToArray();
        yield return Finding.Ratio(subject, "FrozenDictionary", each[0], each[1], "ns", Aim);
        yield return Finding.Ratio(subject, "Dictionary", each[0], each[2], "ns");
    }

    /// <summary>Slugs all over the corpus, as strings of their own: a key from a request is never the object that a dictionary holds.</summary>
    private static string[] Hits(ICorpusProbe probe)
    {
        var random = new SplitMix(1);
        return [.. Enumerable.Range(0, LookupsPerPass).Select(_ => new string(probe.Slugs[random.Next(0, probe.Slugs.Count - 1)].AsSpan()))];
    }

    /// <summary>As long as the hits, and different from them in one character.</summary>
    private static string[] Misses(string[] hits)
    {
        var random = new SplitMix(2);
        return [.. hits.Select(slug =>
        {
            var at = random.Next(0, slug.Length - 1);
            return string.Concat(slug.AsSpan(0, at), "_", slug.AsSpan(at + 1));
        })];
    }
}
