using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Programs;

/// <summary>The seeds as they are, embedded as resources: the least that getting text into an assembly can cost a build.</summary>
internal sealed class ResourceContestant : IContestant
{
    public string Name => "Resource";

    public string ProjectElements(SyntheticCorpus corpus) => """  <ItemGroup><EmbeddedResource Include="seeds/**/*.txt" /></ItemGroup>""";

    public void Write(string folder, SyntheticCorpus corpus)
    {
        EmbeddedSource.Copy("Empty.cs", folder);
        corpus.WriteTo(Path.Combine(folder, "seeds"));
    }
}
