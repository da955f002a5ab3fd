namespace Corpus.Benchmarks.Scoring;

/// <summary>How programs are compiled.</summary>
internal enum ProgramSet
{
    Jit,
    JitAndNative,
}
