using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.Scoring.Rows;

/// <summary>LINQ over all articles' dates and titles is as fast as over records in memory, once the titles have been read; the first time it may take a little longer.</summary>
internal sealed class MetadataQueryRow : IScorecardRow
{
    private const int MaxArticles = 10_000;
    private const double FirstPassAim = 3;
    private const double SecondPassAim = 1.2;

    /// <summary>About half of the articles are younger.</summary>
    private static readonly DateOnly s_since = new(2020, 1, 1);

    public string Name => "linq";

    public IEnumerable<Finding> Measure(ScorecardContext context)
    {
        var size = Math.Min(MaxArticles, context.Scale.InProcessSizes[^1]);
        var probe = context.Probe(SyntheticCorpus.ForMetadata(size));
        var subject = FormattableString.Invariant($"LINQ over {size:N0} articles, ");

        var first = context.MeasureFresh(probe.Forget, () => probe.QueryCorpus(s_since), () => probe.QueryRecords(s_since), () => probe.QueryNewRecords(s_since));
        yield return Finding.Ratio(subject + "first pass", "records that are there", first[0], first[1], "us", FirstPassAim);
        yield return Finding.Ratio(subject + "first pass", "records made from UTF-8", first[0], first[2], "us");

        var second = context.Measure(() => probe.QueryCorpus(s_since), () => probe.QueryRecords(s_since));
        yield return Finding.Ratio(subject + "second pass", "records that are there", second[0], second[1], "us", SecondPassAim);
    }
}
