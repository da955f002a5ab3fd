namespace Corpus.Generator.Analyzers;

/// <summary>A key as it is written, and in one case, as it is compared with a misspelt one.</summary>
internal sealed class FoldedKey(string key)
{
    public string Key { get; } = key;

    public string Folded { get; } = key.ToUpperInvariant();

    public LetterCounts Letters => field ??= new LetterCounts(Folded);
}
