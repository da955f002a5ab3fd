namespace Corpus.Generator.Articles;

/// <summary>What a block is; the numbers are those of the run time's <c>BlockKind</c>, and of the image.</summary>
internal enum ParsedBlockKind
{
    Paragraph = 0,
    Heading = 1,
}
