using BenchmarkDotNet.Attributes;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.InProcess;
using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks.Micro;

/// <summary>The generator from seeds in memory to C# text.</summary>
[MemoryDiagnoser]
public class GeneratorBenchmarks
{
    private GeneratorProject _project = null!;

    [Params(1_000)]
    public int Articles { get; set; }

    [ParamsAllValues]
    public bool IsNews { get; set; }

    [GlobalSetup]
    public void SetUp() => _project = GeneratorProject.InMemory(IsNews ? SyntheticCorpus.ForText(Articles) : new SyntheticCorpus(Articles));

    [Benchmark]
    public GeneratorDriver Run() => _project.Driver.RunGenerators(_project.Compilation);
}
