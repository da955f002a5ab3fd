using BenchmarkDotNet.Attributes;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.InProcess;

namespace Corpus.Benchmarks.Micro;

/// <summary>Reading all bodies.</summary>
[MemoryDiagnoser]
public class TextBenchmarks
{
    private ICorpusProbe _probe = null!;

    [Params(2_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void SetUp() => _probe = CompiledCorpus.Load(SyntheticCorpus.ForText(Articles));

    [Benchmark]
    public long CorpusUtf8() => _probe.CopyUtf8FromCorpus();

    [Benchmark]
    public long ArrayUtf8() => _probe.CopyUtf8FromArray();

    [Benchmark]
    public long CorpusString()
    {
        _probe.Forget();
        return _probe.DecodeFromCorpus();
    }

    [Benchmark]
    public long ArrayString() => _probe.DecodeFromArray();
}
