using System.Runtime.Loader;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.InProcess;

/// <summary>A corpus generated, compiled with its probe and loaded into this process.</summary>
internal static class CompiledCorpus
{
    /// <exception cref="InvalidOperationException">It does not compile.</exception>
    public static ICorpusProbe Load(SyntheticCorpus corpus)
    {
        var project = GeneratorProject.InMemory(corpus, EmbeddedSource.Read("Probe.cs"));
        project.Driver.RunGeneratorsAndUpdateCompilation(project.Compilation, out var compilation, out _);
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        if (!result.Success)
        {
            throw new InvalidOperationException(string.Join('\n', result.Diagnostics));
        }

        assembly.Position = 0;
        var probe = new AssemblyLoadContext(nameof(CompiledCorpus)).LoadFromStream(assembly);
        return (ICorpusProbe)Activator.CreateInstance(probe.GetType("Contest.Probe", throwOnError: true)!)!;
    }
}
