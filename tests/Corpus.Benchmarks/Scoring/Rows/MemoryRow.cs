using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Programs;

namespace Corpus.Benchmarks.Scoring.Rows;

/// <summary>The memory of a process that has read one title, over that of an empty program.</summary>
internal sealed class MemoryRow : IScorecardRow
{
    private const double Aim = 1;

    public string Name => "memory";

    public IEnumerable<Finding> Measure(ScorecardContext context)
    {
        bool[] ways = context.Scale.Programs == ProgramSet.Jit ? [false] : [false, true];
        return ways.SelectMany(isNative => Measure(context, isNative));
    }

    private static IEnumerable<Finding> Measure(ScorecardContext context, bool isNative)
    {
        var size = context.Scale.ProgramSizes[^1];
        var rivals = Contestants.Rivals(context.Scale, isNative);
        var programs = context.Programs(isNative, [(new EmptyContestant(), 0), (new CorpusContestant(), size), .. rivals.Select(rival => (rival, size))]);
        var taken = Rounds.Measure(
            Math.Max(1, context.Scale.ProcessRounds / 4), [.. programs.Select(Func<double> (program) => () => InsideReport.Of(program, "title").Megabytes)]);
        var subject = FormattableString.Invariant($"memory after one title of {size:N0}, {(isNative ? "AOT" : "JIT")}");
        yield return Finding.Difference(subject, "an empty program", taken[1], taken[0], "MB", Aim);
        for (var i = 0; i < rivals.Count; i++)
        {
            yield return Finding.Difference(subject, rivals[i].Name, taken[1], taken[i + 2], "MB", 0);
        }
    }
}
