using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Programs;

namespace Corpus.Benchmarks.Scoring.Rows;

/// <summary>From the start of a process to the first article's title, over the start of an empty program.</summary>
internal sealed class FirstAccessRow : IScorecardRow
{
    private const double JitAim = 5;
    private const double NativeAim = 1;

    public string Name => "start";

    public IEnumerable<Finding> Measure(ScorecardContext context)
    {
        bool[] ways = context.Scale.Programs == ProgramSet.Jit ? [false] : [false, true];
        return ways.SelectMany(isNative => Measure(context, isNative));
    }

    private static IEnumerable<Finding> Measure(ScorecardContext context, bool isNative)
    {
        var sizes = context.Scale.ProgramSizes;
        var way = isNative ? "AOT" : "JIT";
        var rivals = Contestants.Rivals(context.Scale, isNative);
        var programs = context.Programs(
            isNative,
            [(new EmptyContestant(), 0), .. sizes.Select(size => ((IContestant)new CorpusContestant(), size)), .. rivals.Select(rival => (rival, sizes[^1]))]);
        ProgressLog.Say($"starting programs, {way}");
        var taken = Rounds.Measure(context.Scale.ProcessRounds, [.. programs.Select(Func<double> (program) => () => ChildProcess.Time(program, "title"))]);
        for (var i = 0; i < sizes.Count; i++)
        {
            yield return Finding.Difference(
                FormattableString.Invariant($"start to title, {way}, {sizes[i]:N0}"), "an empty program", taken[i + 1], taken[0], "ms", isNative ? NativeAim : JitAim);
        }

        for (var i = 0; i < rivals.Count; i++)
        {
            yield return Finding.Difference(
                FormattableString.Invariant($"start to title, {way}, {sizes[^1]:N0}"), rivals[i].Name, taken[sizes.Count], taken[sizes.Count + 1 + i], "ms", 0);
        }
    }
}
