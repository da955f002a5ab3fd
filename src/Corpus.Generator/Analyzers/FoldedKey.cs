namespace Corpus.Generator.Analyzers;

/// <summary>A key as it is written, and in one case, as it is compared with a misspelt one.</summary>
internal readonly record struct FoldedKey(string Key, string Folded);
