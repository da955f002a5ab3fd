namespace Corpus.Benchmarks.Scoring;

/// <summary>A row of the scorecard: one claim, measured beside what users would pick instead.</summary>
internal interface IScorecardRow
{
    string Name { get; }

    IEnumerable<Finding> Measure(ScorecardContext context);
}
