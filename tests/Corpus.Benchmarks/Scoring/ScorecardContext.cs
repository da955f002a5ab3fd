using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.InProcess;
using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Programs;

namespace Corpus.Benchmarks.Scoring;

/// <summary>What rows share: the scale, a folder, and what one of them built and another can use.</summary>
internal sealed class ScorecardContext(Scale scale, Workspace workspace)
{
    private readonly Dictionary<(string Contestant, SyntheticCorpus Corpus), ProgramProject> _projects = [];
    private readonly Dictionary<SyntheticCorpus, ICorpusProbe> _probes = [];

    public Scale Scale => scale;

    public Workspace Workspace => workspace;

    /// <summary>A contestant's program, made when it is first asked for and built when it is first used.</summary>
    public ProgramProject Project(IContestant contestant, SyntheticCorpus corpus)
    {
        if (!_projects.TryGetValue((contestant.Name, corpus), out var project))
        {
            _projects.Add((contestant.Name, corpus), project = ProgramProject.Create(workspace, contestant, corpus));
        }

        return project;
    }

    /// <summary>Programs that are compared with each other, all built: two at a time, because building is what takes longest.</summary>
    public string[] Programs(bool isNative, params IEnumerable<(IContestant Contestant, int Articles)> wanted)
    {
        var projects = wanted.Select(program => Project(program.Contestant, new(program.Articles) { AverageLength = scale.ProgramLength })).ToArray();
        Parallel.ForEach(
            projects,
            new ParallelOptions { MaxDegreeOfParallelism = Environment.ProcessorCount },
            project => _ = isNative ? project.NativeProgram : project.Program);
        return [.. projects.Select(project => isNative ? project.NativeProgram : project.Program)];
    }

    /// <summary>A corpus in this process, compiled when it is first asked for.</summary>
    public ICorpusProbe Probe(SyntheticCorpus corpus)
    {
        if (!_probes.TryGetValue(corpus, out var probe))
        {
            ProgressLog.Say(FormattableString.Invariant($"compiling {corpus.ArticleCount} articles"));
            _probes.Add(corpus, probe = CompiledCorpus.Load(corpus));
        }

        return probe;
    }

    /// <summary>Measures microseconds for each action, side by side.</summary>
    public Samples[] Measure(params IReadOnlyList<Action> actions) =>
        Rounds.Measure(scale.Rounds, [.. actions.Select(action => Repetition.Of(action, scale.MillisecondsPerSample, scale.WarmUpMilliseconds))]);

    /// <summary>The same, with <paramref name="prepare"/> before every single action.</summary>
    public Samples[] MeasureFresh(Action prepare, params IReadOnlyList<Action> actions) =>
        Rounds.Measure(scale.Rounds, [.. actions.Select(action => Repetition.Of(prepare, action, scale.WarmUpMilliseconds))]);
}
