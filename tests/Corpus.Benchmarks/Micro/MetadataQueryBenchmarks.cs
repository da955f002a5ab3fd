using BenchmarkDotNet.Attributes;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.InProcess;

namespace Corpus.Benchmarks.Micro;

/// <summary>LINQ over the dates and titles of all articles.</summary>
[MemoryDiagnoser]
public class MetadataQueryBenchmarks
{
    private static readonly DateOnly s_since = new(2020, 1, 1);

    private ICorpusProbe _probe = null!;

    [Params(10_000)]
    public int Articles { get; set; }

    [GlobalSetup]
    public void SetUp() => _probe = CompiledCorpus.Load(SyntheticCorpus.ForMetadata(Articles));

    [Benchmark]
    public int CorpusFirstPass()
    {
        _probe.Forget();
        return _probe.QueryCorpus(s_since);
    }

    [Benchmark]
    public int CorpusSecondPass() => _probe.QueryCorpus(s_since);

    [Benchmark(Baseline = true)]
    public int Records() => _probe.QueryRecords(s_since);

    [Benchmark]
    public int NewRecords() => _probe.QueryNewRecords(s_since);
}
