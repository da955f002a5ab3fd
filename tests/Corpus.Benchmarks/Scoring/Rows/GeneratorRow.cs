using System.Diagnostics;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.InProcess;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Scoring.Rows;

/// <summary>The generator, from files on the disk to C# text, without the compiler behind it.</summary>
internal sealed class GeneratorRow : IScorecardRow
{
    private const double BytesPerMegabyte = 1_000_000;
    private const double MaxMillisecondsPerMegabyte = 10;

    public string Name => "generator";

    public IEnumerable<Finding> Measure(ScorecardContext context) =>
        Enum.GetValues<SeedLayout>().SelectMany(layout => Measure(context, layout));

    private static IEnumerable<Finding> Measure(ScorecardContext context, SeedLayout layout)
    {
        var articles = (int)(context.Scale.GeneratorMegabytes * BytesPerMegabyte / SyntheticCorpus.UsualLength);
        var corpus = layout == SeedLayout.News ? SyntheticCorpus.ForText(articles) : new SyntheticCorpus(articles);
        var folder = context.Workspace.Folder($"generator-{corpus.Format}");
        var megabytes = corpus.WriteTo(folder) / BytesPerMegabyte;
        ProgressLog.Say(FormattableString.Invariant($"generating from {megabytes:F1} MB of {corpus.Format} files"));
        var project = GeneratorProject.OnDisk(corpus, folder);
        var files = Directory.GetFiles(folder, "*.txt", SearchOption.AllDirectories);
        var taken = Rounds.Measure(
            Math.Max(2, context.Scale.Rounds / 3),
            [Milliseconds(() => project.Driver.RunGenerators(project.Compilation)), Milliseconds(() => ReadAndSplit(files))]);
        var own = taken[0].Scaled(1 / megabytes);
        var subject = FormattableString.Invariant($"generator alone, {megabytes:F0} MB {corpus.Format}");
        yield return Finding.Absolute(subject, "-", own, "ms/MB", MaxMillisecondsPerMegabyte);
        yield return Finding.Ratio(subject, "reading files and splitting lines", own, taken[1].Scaled(1 / megabytes), "ms/MB");
    }

    private static Func<double> Milliseconds(Action action) => () =>
    {
        var start = Stopwatch.GetTimestamp();
        action();
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    };

    private static void ReadAndSplit(string[] files)
    {
        var lines = 0;
        foreach (var file in files)
        {
            lines += File.ReadAllText(file).Split('\n').Length;
        }

        Debug.Assert(lines > 0, "There are seeds.");
    }
}
