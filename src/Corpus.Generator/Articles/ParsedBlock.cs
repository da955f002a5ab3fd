namespace Corpus.Generator.Articles;

/// <summary>One block of a body: a paragraph, or a heading.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Level">1 to 6 for a heading, 0 otherwise.</param>
/// <param name="Text">As written, without line end and without blanks at either end.</param>
/// <param name="Line">The line of the seed it starts on, 1-based, as an editor counts.</param>
internal sealed record ParsedBlock(ParsedBlockKind Kind, int Level, string Text, int Line);
