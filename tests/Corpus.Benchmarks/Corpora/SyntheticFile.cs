namespace Corpus.Benchmarks.Corpora;

/// <summary>A seed that is not on the disk yet: its path below the corpus' folder, with <c>/</c>, and its text.</summary>
internal sealed record SyntheticFile(string Path, string Text);
