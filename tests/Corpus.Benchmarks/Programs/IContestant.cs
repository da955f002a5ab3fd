using Corpus.Benchmarks.Corpora;

namespace Corpus.Benchmarks.Programs;

/// <summary>A way to ship articles with a program: what a project needs for it beside the program that all contestants share.</summary>
internal interface IContestant
{
    string Name { get; }

    /// <summary>Whether that many bytes of text compile this way at all.</summary>
    bool CanHold(long bytes) => true;

    /// <summary>Elements of the project file.</summary>
    string ProjectElements(SyntheticCorpus corpus);

    /// <summary>Writes a class <c>Contestant</c> with <c>Title()</c> and <c>Title(slug)</c> into the folder, and the articles in its own form.</summary>
    void Write(string folder, SyntheticCorpus corpus);
}
