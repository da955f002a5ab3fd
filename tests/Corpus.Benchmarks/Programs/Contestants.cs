using Corpus.Benchmarks.Scoring;

namespace Corpus.Benchmarks.Programs;

/// <summary>What users would pick instead.</summary>
internal static class Contestants
{
    private static readonly IContestant[] s_alternatives = [new LiteralContestant(), new JsonContestant(), new SqliteContestant()];

    /// <summary>Those that can hold the largest corpus of a scale, and are to be compiled this way.</summary>
    public static IReadOnlyList<IContestant> Rivals(Scale scale, bool isNative) => isNative && scale.Programs != ProgramSet.JitAndNative
        ? []
        : [.. s_alternatives.Where(rival => rival.CanHold(scale.ProgramSizes[^1] * (long)scale.ProgramLength))];
}
