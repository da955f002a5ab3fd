namespace Corpus.Tests.Fixtures;

/// <summary>A block to write into a test image.</summary>
internal sealed record StoryBlock(BlockKind Kind, int Level, string Text, int Line)
{
    public static StoryBlock Paragraph(string text, int line = 1) => new(BlockKind.Paragraph, 0, text, line);

    public static StoryBlock Heading(string text, int level = 2, int line = 1) => new(BlockKind.Heading, level, text, line);
}
