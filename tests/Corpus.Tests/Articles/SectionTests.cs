using Corpus.Tests.Fixtures;

namespace Corpus.Tests.Articles;

public sealed class SectionTests
{
    /// <summary>P is a paragraph and H a heading; a section is its heading's number (or "lead"), then its paragraphs' numbers.</summary>
    [Theory]
    [InlineData("", "")]
    [InlineData("P", "lead:0")]
    [InlineData("PP", "lead:0,1")]
    [InlineData("H", "0:")]
    [InlineData("HP", "0:1")]
    [InlineData("PH", "lead:0 1:")]
    [InlineData("PHP", "lead:0 1:2")]
    [InlineData("HH", "0: 1:")]
    [InlineData("PPHPHHPP", "lead:0,1 2:3 4: 5:6,7")]
    public void A_body_is_cut_at_its_headings(string body, string expected)
    {
        var blocks = body.Select((c, i) => c == 'H' ? StoryBlock.Heading($"{i}") : StoryBlock.Paragraph($"{i}"));
        var article = Chronicle.Open(new Story("T", "t") { Blocks = [.. blocks] })[0];

        var sections = article.Sections.Select(s => $"{s.Heading ?? "lead"}:{string.Join(',', s.Blocks.Select(b => b.Text))}");

        Assert.Equal(expected, string.Join(' ', sections));
    }

    [Fact]
    public void A_section_has_the_level_of_its_heading_and_the_lead_has_none()
    {
        var story = new Story("T", "t") { Blocks = [StoryBlock.Paragraph("a"), StoryBlock.Heading("b", 3), StoryBlock.Heading("c", 6)] };

        Assert.Equal([0, 3, 6], Chronicle.Open(story)[0].Sections.Select(s => s.Level));
    }

    [Fact]
    public void The_blocks_of_a_section_are_those_of_the_body()
    {
        var story = new Story("T", "t") { Blocks = [StoryBlock.Heading("a"), StoryBlock.Paragraph("b"), StoryBlock.Paragraph("c")] };
        var article = Chronicle.Open(story)[0];
        var blocks = article.Sections[0].Blocks;

        Assert.Same(article.Body[2], blocks[1]);
        Assert.Equal(2, blocks.Count);
        Assert.Throws<ArgumentOutOfRangeException>(() => blocks[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => blocks[-1]);
    }
}
