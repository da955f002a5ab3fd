using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Programs;

/// <summary>No articles: what a program costs anyway.</summary>
internal sealed class EmptyContestant : IContestant
{
    public string Name => "Empty";

    public string ProjectElements(SyntheticCorpus corpus) => "";

    public void Write(string folder, SyntheticCorpus corpus) => EmbeddedSource.Copy("Empty.cs", folder);
}
