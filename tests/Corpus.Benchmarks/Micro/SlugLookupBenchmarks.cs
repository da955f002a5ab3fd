using BenchmarkDotNet.Attributes;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.InProcess;

namespace Corpus.Benchmarks.Micro;

/// <summary>One look-up by slug; each call of a method does as many as there are slugs.</summary>
[MemoryDiagnoser]
public class SlugLookupBenchmarks
{
    private const int Lookups = SlugSample.Count;

    private ICorpusProbe _probe = null!;
    private string[] _slugs = [];

    [Params(6, 1_000, 10_000)]
    public int Articles { get; set; }

    [Params(true, false)]
    public bool IsHit { get; set; }

    [GlobalSetup]
    public void SetUp()
    {
        _probe = CompiledCorpus.Load(SyntheticCorpus.ForMetadata(Articles));
        _slugs = IsHit ? SlugSample.Hits(_probe) : SlugSample.Misses(_probe);
    }

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int Corpus() => _probe.FindInCorpus(_slugs);

    [Benchmark(OperationsPerInvoke = Lookups, Baseline = true)]
    public int FrozenDictionary() => _probe.FindInFrozenDictionary(_slugs);

    [Benchmark(OperationsPerInvoke = Lookups)]
    public int Dictionary() => _probe.FindInDictionary(_slugs);
}
