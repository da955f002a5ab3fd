using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.InProcess;

namespace Corpus.Benchmarks.Scoring.Rows;

/// <summary>Looking an article up by its slug is no slower than in the dictionary that is fastest to read.</summary>
internal sealed class SlugLookupRow : IScorecardRow
{
    private const double NanosecondsPerMicrosecond = 1_000;
    private const double Aim = 1;

    public string Name => "slug";

    public IEnumerable<Finding> Measure(ScorecardContext context) =>
        context.Scale.InProcessSizes.SelectMany(size =>
        {
            var probe = context.Probe(SyntheticCorpus.ForMetadata(size));
            return Measure(context, probe, SlugSample.Hits(probe), FormattableString.Invariant($"slug hit, {size:N0}"))
                .Concat(Measure(context, probe, SlugSample.Misses(probe), FormattableString.Invariant($"slug miss, {size:N0}")));
        });

    private static IEnumerable<Finding> Measure(ScorecardContext context, ICorpusProbe probe, string[] slugs, string subject)
    {
        var taken = context.Measure(() => probe.FindInCorpus(slugs), () => probe.FindInFrozenDictionary(slugs), () => probe.FindInDictionary(slugs));
        var each = taken.Select(samples => samples.Scaled(NanosecondsPerMicrosecond / slugs.Length)).ToArray();
        yield return Finding.Ratio(subject, "FrozenDictionary", each[0], each[1], "ns", Aim);
        yield return Finding.Ratio(subject, "Dictionary", each[0], each[2], "ns");
    }
}
