namespace Corpus.Generator.Seeds;

/// <summary>One line of a seed, without its line end.</summary>
/// <param name="Number">1-based, as an editor counts: LF, CRLF and CR end a line, and nothing else does.</param>
/// <param name="Start">Offset of the first character.</param>
/// <param name="Length">Characters up to the line end.</param>
internal readonly record struct SeedLine(int Number, int Start, int Length)
{
    public int End => Start + Length;
}
