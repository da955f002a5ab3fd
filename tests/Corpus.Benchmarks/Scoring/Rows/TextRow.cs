using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.Scoring.Rows;

/// <summary>Reading all bodies costs what copying or decoding their bytes costs.</summary>
internal sealed class TextRow : IScorecardRow
{
    private const double Aim = 1.1;

    public string Name => "text";

    public IEnumerable<Finding> Measure(ScorecardContext context)
    {
        var probe = context.Probe(SyntheticCorpus.ForText(context.Scale.TextArticles));
        var subject = FormattableString.Invariant($"{context.Scale.TextArticles:N0} bodies ");

        var copies = context.Measure(() => probe.CopyUtf8FromCorpus(), () => probe.CopyUtf8FromArray());
        yield return Finding.Ratio(subject + "as Utf8", "memcpy", copies[0], copies[1], "us", Aim);

        var fresh = context.MeasureFresh(
            probe.Forget, () => probe.CopyUtf8FromCorpus(), () => probe.CopyUtf8FromArray(), () => probe.DecodeFromCorpus(), () => probe.DecodeFromArray());
        yield return Finding.Ratio(subject + "as Utf8, articles not made yet", "memcpy", fresh[0], fresh[1], "us");
        yield return Finding.Ratio(subject + "as string, articles not made yet", "UTF8.GetString", fresh[2], fresh[3], "us", Aim);
    }
}
