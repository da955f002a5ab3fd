using System.Text;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Programs;

namespace Corpus.Benchmarks.Scoring.Rows;

/// <summary>What text adds to a compilation over the same text as embedded resources, which is the least it can add; and how much larger than the text the assembly is.</summary>
internal sealed class BuildRow : IScorecardRow
{
    private const double BytesPerMegabyte = 1_000_000;
    private const double SecondsPerMegabyteAim = 0.3;
    private const double MegabytesPerMegabyteAim = 15;
    private const double SizeAim = 1.1;

    public string Name => "build";

    public IEnumerable<Finding> Measure(ScorecardContext context) =>
        context.Scale.BuildMegabytes.SelectMany(megabytes => Measure(context, megabytes));

    private static IEnumerable<Finding> Measure(ScorecardContext context, int megabytes)
    {
        var corpus = new SyntheticCorpus((int)(megabytes * BytesPerMegabyte / SyntheticCorpus.UsualLength));
        var text = (double)corpus.Files.Sum(file => (long)Encoding.UTF8.GetByteCount(file.Text));
        var own = context.Project(new CorpusContestant(), corpus);
        var floor = context.Project(new ResourceContestant(), corpus);
        IContestant literals = new LiteralContestant();
        ProgramProject[] projects = literals.CanHold((long)text) ? [own, floor, context.Project(literals, corpus)] : [own, floor];
        Parallel.ForEach(projects, project => _ = project.Program);
        ProgressLog.Say(FormattableString.Invariant($"compiling {megabytes} MB, {context.Scale.BuildRounds} times"));
        var uses = projects.Select(_ => new List<ProcessUse>()).ToArray();
        _ = Rounds.MeasureCold(context.Scale.BuildRounds, [.. projects.Zip(uses, Func<double> (project, taken) => () => Compile(project, taken))]);

        var (time, memory) = (uses.Select(Seconds).ToArray(), uses.Select(Megabytes).ToArray());
        var subject = FormattableString.Invariant($"compiling {megabytes} MB: ");
        var perMegabyte = BytesPerMegabyte / text;
        yield return Finding.Absolute(subject + "time per MB", "over embedded resources", time[0].Minus(time[1]).Scaled(perMegabyte), "s/MB", SecondsPerMegabyteAim);
        yield return Finding.Absolute(subject + "peak memory per MB", "over embedded resources", memory[0].Minus(memory[1]).Scaled(perMegabyte), "MB/MB", MegabytesPerMegabyteAim);
        yield return Finding.Ratio(subject + "time", "embedded resources", time[0], time[1], "s");
        yield return Finding.Ratio(subject + "peak memory", "embedded resources", memory[0], memory[1], "MB");
        if (projects.Length > 2)
        {
            yield return Finding.Ratio(subject + "time", literals.Name, time[0], time[2], "s");
        }

        var size = new Samples([new FileInfo(own.AssemblyFile).Length]);
        yield return Finding.Ratio(FormattableString.Invariant($"assembly of {megabytes} MB"), "UTF-8 bytes of the text", size, new([text]), "bytes", SizeAim);
    }

    private static double Compile(ProgramProject project, List<ProcessUse> taken)
    {
        taken.Add(project.Compile());
        return taken[^1].Seconds;
    }

    private static Samples Seconds(List<ProcessUse> uses) => new([.. uses.Select(use => use.Seconds)]);

    private static Samples Megabytes(List<ProcessUse> uses) => new([.. uses.Select(use => use.PeakMegabytes)]);
}
