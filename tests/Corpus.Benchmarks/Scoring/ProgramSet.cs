namespace Corpus.Benchmarks.Scoring;

/// <summary>How programs are compiled.</summary>
internal enum ProgramSet
{
    Jit,

    /// <summary>For the JIT, and those without articles and with Corpus ahead of time too.</summary>
    JitAndNativeCorpus,

    /// <summary>Both ways, the rivals too, which takes minutes.</summary>
    JitAndNative,
}
