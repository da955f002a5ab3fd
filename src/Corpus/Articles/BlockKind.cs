namespace Corpus;

/// <summary>What a block of a body is.</summary>
public enum BlockKind
{
    /// <summary>A paragraph of running text.</summary>
    Paragraph = 0,

    /// <summary>A heading inside the body; the article's title is not one of them.</summary>
    Heading = 1,
}
