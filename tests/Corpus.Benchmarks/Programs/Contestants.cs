namespace Corpus.Benchmarks.Programs;

/// <summary>What users would pick instead.</summary>
internal static class Contestants
{
    public static IReadOnlyList<IContestant> Alternatives { get; } = [new LiteralContestant(), new JsonContestant(), new SqliteContestant()];
}
