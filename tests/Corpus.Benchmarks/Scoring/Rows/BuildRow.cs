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
        var text = corpus.Files.Sum(file => (long)Encoding.UTF8.GetByteCount(file.Text));
        IContestant[] contestants = [new ResourceContestant(), new CorpusContestant(), new CorpusContestant(CorpusContestant.Resource), new LiteralContestant()];
        var projects = contestants
            .Where(contestant => contestant.CanHold(text) && (megabytes > 0 || contestant is CorpusContestant { Storage: CorpusContestant.Literals } or ResourceContestant))
            .Select(contestant => (Contestant: contestant, Project: context.Project(contestant, corpus)))
            .ToArray();
        Parallel.ForEach(projects, project => _ = project.Project.Program);
        ProgressLog.Say(FormattableString.Invariant($"compiling {megabytes} MB, {context.Scale.BuildRounds} times"));
        var uses = Watch(context, projects.Select(project => project.Project), project => project.Compile());
        for (var i = 1; i < projects.Length; i++)
        {
            foreach (var finding in Compare(FormattableString.Invariant($"compiling {megabytes} MB, {projects[i].Contestant.Name}"), uses[i], uses[0], text / BytesPerMegabyte, isOwn: projects[i].Contestant is CorpusContestant))
            {
                yield return finding;
            }
        }

        if (megabytes == 0)
        {
            yield break;
        }

        foreach (var (contestant, project) in projects.Where(project => project.Contestant is CorpusContestant))
        {
            var size = new Samples([new FileInfo(project.AssemblyFile).Length]);
            yield return Finding.Ratio(FormattableString.Invariant($"assembly of {megabytes} MB, {contestant.Name}"), "UTF-8 bytes of the text", size, new([text]), "bytes", SizeAim);
        }

        if (context.Scale.Rebuilds)
        {
            ProgressLog.Say(FormattableString.Invariant($"building {megabytes} MB after an edit, {context.Scale.BuildRounds} times"));
            var rebuilds = Watch(context, projects.Take(3).Select(project => project.Project), project => project.Rebuild());
            for (var i = 1; i < rebuilds.Length; i++)
            {
                yield return Finding.Ratio(
                    FormattableString.Invariant($"building {megabytes} MB after an edit, {projects[i].Contestant.Name}"), "embedded resources", Seconds(rebuilds[i]), Seconds(rebuilds[0]), "s");
            }
        }
    }

    private static IEnumerable<Finding> Compare(string subject, List<ProcessUse> own, List<ProcessUse> floor, double megabytes, bool isOwn)
    {
        var (time, memory) = (Seconds(own).Minus(Seconds(floor)), Megabytes(own).Minus(Megabytes(floor)));
        if (megabytes == 0)
        {
            yield return Finding.Difference(subject + ": time", "no generator", Seconds(own), Seconds(floor), "s");
            yield return Finding.Difference(subject + ": peak memory", "no generator", Megabytes(own), Megabytes(floor), "MB");
            yield break;
        }

        yield return Finding.Absolute(subject + ": time per MB", "over embedded resources", time.Scaled(1 / megabytes), "s/MB", isOwn ? SecondsPerMegabyteAim : null);
        yield return Finding.Absolute(subject + ": peak memory per MB", "over embedded resources", memory.Scaled(1 / megabytes), "MB/MB", isOwn ? MegabytesPerMegabyteAim : null);
        yield return Finding.Ratio(subject + ": time", "embedded resources", Seconds(own), Seconds(floor), "s");
        yield return Finding.Ratio(subject + ": peak memory", "embedded resources", Megabytes(own), Megabytes(floor), "MB");
    }

    /// <summary>What each project took, in turns.</summary>
    private static List<ProcessUse>[] Watch(ScorecardContext context, IEnumerable<ProgramProject> projects, Func<ProgramProject, ProcessUse> action)
    {
        var watched = projects.Select(project => (Project: project, Uses: new List<ProcessUse>())).ToArray();
        _ = Rounds.MeasureCold(context.Scale.BuildRounds, [.. watched.Select(Func<double> (one) => () =>
        {
            one.Uses.Add(action(one.Project));
            return one.Uses[^1].Seconds;
        })]);
        return [.. watched.Select(one => one.Uses)];
    }

    private static Samples Seconds(List<ProcessUse> uses) => new([.. uses.Select(use => use.Seconds)]);

    private static Samples Megabytes(List<ProcessUse> uses) => new([.. uses.Select(use => use.PeakMegabytes)]);
}
