using Corpus.Generator.Articles;

namespace Corpus.Generator.Tests.Formats;

/// <summary>What a seed says, as a test writes it down; what is left out is expected to be missing.</summary>
internal sealed record ExpectedArticle
{
    public required string Title { get; init; }

    public string? Date { get; init; }

    public string? Place { get; init; }

    public string? Author { get; init; }

    public string? Desk { get; init; }

    public string? Caption { get; init; }

    public string? Credit { get; init; }

    public string[] Highlights { get; init; } = [];

    public string[] Descriptions { get; init; } = [];

    public string[] Topics { get; init; } = [];

    public string[] Body { get; init; } = [];

    public string[] Headings { get; init; } = [];

    public string[] Findings { get; init; } = [];

    public void AssertEqual(ParsedArticle article)
    {
        Assert.Equal(Title, article.Title);
        Assert.Equal(Date, article.Date?.ToString());
        Assert.Equal(Place, article.Place);
        Assert.Equal((Author, Desk), (article.Byline?.Author, article.Byline?.Desk));
        Assert.Equal((Caption, Credit), (article.Picture?.Caption, article.Picture?.Credit));
        Assert.Equal(Highlights, article.Highlights.ToArray());
        Assert.Equal(Descriptions, article.HighlightDescriptions.ToArray());
        Assert.Equal(Topics, article.Topics.ToArray());
        Assert.Equal(Body, article.Blocks.Select(block => block.Text));
        Assert.Equal(Headings, article.Blocks.Where(block => block.Kind == ParsedBlockKind.Heading).Select(block => block.Text));
    }
}
