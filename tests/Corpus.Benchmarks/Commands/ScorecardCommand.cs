using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Scoring;
using Corpus.Benchmarks.Scoring.Rows;

namespace Corpus.Benchmarks.Commands;

/// <summary>Measures every claim beside what users would pick instead.</summary>
internal sealed class ScorecardCommand : ICommand
{
    private static readonly IScorecardRow[] s_rows =
    [
        new FirstAccessRow(), new MemoryRow(), new SlugLookupRow(), new MetadataQueryRow(), new TextRow(), new GeneratorRow(), new EditRow(), new BuildRow(),
    ];

    public string Name => "scorecard";

    public string Usage => $"[--full | --smoke] [--rows {string.Join(',', s_rows.Select(row => row.Name))}] [--json scorecard.json] [--keep]: one table";

    public int Run(CommandArguments arguments)
    {
        var scale = arguments.Has("full") ? Scale.Full : arguments.Has("smoke") ? Scale.Smoke : Scale.Short;
        var chosen = arguments.Text("rows")?.Split(',');
        var findings = new List<Finding>();
        var failures = 0;
        using (var workspace = new Workspace(arguments.Has("keep")))
        {
            var context = new ScorecardContext(scale, workspace);
            foreach (var row in s_rows.Where(row => chosen?.Contains(row.Name) ?? true))
            {
                ProgressLog.Say($"row {row.Name}");
                try
                {
                    findings.AddRange(row.Measure(context));
                }
                catch (Exception failure) when (failure is InvalidOperationException or IOException or AggregateException)
                {
                    // Minutes of other rows are not to be lost with this one.
                    ProgressLog.Say($"row {row.Name} failed: {failure}");
                    failures++;
                }
            }
        }

        ScorecardTable.Write($"Corpus, {scale.Name} scorecard, {ProgressLog.Elapsed:m\\:ss} min", findings);
        ScorecardFile.Write(arguments.Text("json") ?? "scorecard.json", scale, findings);
        return failures == 0 ? 0 : 1;
    }
}
