using System.Text;
using Corpus.Tests.Fixtures;

namespace Corpus.Tests.Articles;

public sealed class ArticleTests
{
    private static readonly Story s_full = new("Putin envoy sees ‘positive’ dynamic", "putin-envoy")
    {
        Date = new(2025, 4, 4),
        Place = "MOSCOW",
        Updated = new("04 April 2025 09:30", new(2025, 4, 4), new(2025, 4, 4, 9, 30, 0, TimeSpan.FromMinutes(-210)), IsRelative: false),
        Byline = new("Jane Doe", "Reuters"),
        Picture = new("Kirill Dmitriev.", "AFP"),
        Highlights = ["First point", "Second “point”"],
        HighlightDescriptions = ["", "More on the second"],
        Topics = ["Russia", "Ukraine", "US"],
        Blocks =
        [
            StoryBlock.Paragraph("The lead, in two words.", 12),
            StoryBlock.Heading("BACKGROUND", 2, 14),
            StoryBlock.Paragraph("Más texto — 日本語 😀.", 15),
        ],
        WordCount = 476,
        Source = new("seeds/news/a.txt", 9, 34),
    };

    private static readonly Story s_bare = new("Bare", "bare") { Source = new("seeds/bare.txt", 1, 1) };

    [Fact]
    public void Every_field_that_is_there_comes_back()
    {
        var article = Chronicle.Open(s_bare, s_full)[1];

        Assert.Equal(s_full.Title, article.Title);
        Assert.Equal(s_full.Slug, article.Slug);
        Assert.Equal(s_full.Date, article.Date);
        Assert.Equal(s_full.Place, article.Place);
        Assert.Equal(s_full.Updated, article.Updated);
        Assert.Equal(s_full.Updated!.Instant!.Value.Offset, article.Updated!.Instant!.Value.Offset);
        Assert.Equal(s_full.Byline, article.Byline);
        Assert.Equal(s_full.Picture, article.Picture);
        Assert.Equal(s_full.Highlights, article.Highlights);
        Assert.Equal(s_full.HighlightDescriptions, article.HighlightDescriptions);
        Assert.Equal(s_full.Topics, article.Topics);
        Assert.Equal(s_full.WordCount, article.WordCount);
        Assert.Equal(TimeSpan.FromMinutes(2), article.ReadingTime);
        Assert.Equal(s_full.Source, article.Source);
        Assert.Equal("The lead, in two words.\nBACKGROUND\nMás texto — 日本語 😀.", article.Text);
        Assert.Equal(article.Text, Encoding.UTF8.GetString(article.Utf8));
    }

    [Fact]
    public void Every_field_that_is_not_there_is_null_or_empty()
    {
        var article = Chronicle.Open(s_full, s_bare)[1];

        Assert.Null(article.Date);
        Assert.Null(article.Place);
        Assert.Null(article.Updated);
        Assert.Null(article.Byline);
        Assert.Null(article.Picture);
        Assert.Empty(article.Highlights);
        Assert.Empty(article.HighlightDescriptions);
        Assert.Empty(article.Topics);
        Assert.Empty(article.Body);
        Assert.Empty(article.Sections);
        Assert.Empty(article.Text);
        Assert.True(article.Utf8.IsEmpty);
        Assert.Equal(TimeSpan.Zero, article.ReadingTime);
    }

    public static TheoryData<int> Combinations => [.. Enumerable.Range(0, 256)];

    [Theory]
    [MemberData(nameof(Combinations))]
    public void Fields_come_and_go_independently(int choice)
    {
        bool Has(int bit) => (choice & (1 << bit)) != 0;
        var story = s_full with
        {
            Updated = Has(0) ? new("now", Has(1) ? new(2025, 4, 15) : null, Has(2) ? DateTimeOffset.UnixEpoch : null, IsRelative: Has(3)) : null,
            Picture = Has(4) ? new(Has(1) ? "Caption" : null, Has(2) ? "Credit" : null) : null,
            Byline = Has(5) ? new("Author", Has(3) ? "Desk" : null) : null,
            Highlights = Has(6) ? s_full.Highlights : [],
            Topics = Has(7) ? s_full.Topics : [],
        };

        // The body first: it must be found without the fields before it having been decoded.
        var article = Chronicle.Open(story, s_full)[0];
        Assert.Equal(story.Blocks.Select(b => b.Text), article.Body.Select(b => b.Text));
        Assert.Equal(story.Updated, article.Updated);
        Assert.Equal(story.Picture, article.Picture);
        Assert.Equal(story.Byline, article.Byline);
        Assert.Equal(story.Highlights, article.Highlights);
        Assert.Equal(story.Topics, article.Topics);
    }

    [Fact]
    public void Blocks_come_back_with_kind_level_and_line()
    {
        var body = Chronicle.Open(s_full)[0].Body;

        Assert.Equal(s_full.Blocks, body.Select(b => new StoryBlock(b.Kind, b.Level, b.Text, b.Line)));
        Assert.All(body, b => Assert.Equal(b.Text, Encoding.UTF8.GetString(b.Utf8)));
        Assert.Equal("BACKGROUND", body[1].ToString());
    }

    [Fact]
    public void Lines_may_go_back_and_blocks_may_be_empty()
    {
        var story = s_bare with
        {
            Source = new("a", 100, 200),
            Blocks = [StoryBlock.Paragraph("", 150), StoryBlock.Paragraph("x", 101), StoryBlock.Heading("", 6, 101), StoryBlock.Paragraph("", 199)],
        };

        var article = Chronicle.Open(story, s_full)[0];

        Assert.Equal(story.Blocks, article.Body.Select(b => new StoryBlock(b.Kind, b.Level, b.Text, b.Line)));
        Assert.Equal("\nx\n\n", article.Text);
    }

    [Fact]
    public void Half_a_surrogate_pair_comes_back_everywhere()
    {
        var story = s_full with
        {
            Title = "Half \uD83D of it",
            Slug = "half-\uDE00",
            Place = "\uD83D",
            Highlights = ["\uDFFF", "whole 😀"],
            Blocks = [StoryBlock.Paragraph("a\uD800\uD800b"), StoryBlock.Paragraph("\uDC00 starts here; the block before ends otherwise")],
        };

        var table = Chronicle.Open(story, s_bare);
        var article = table[story.Slug];

        Assert.Equal(story.Title, article.Title);
        Assert.Equal(story.Slug, article.Slug);
        Assert.Equal(story.Place, article.Place);
        Assert.Equal(story.Highlights, article.Highlights);
        Assert.Equal(string.Join('\n', story.Blocks.Select(b => b.Text)), article.Text);
        Assert.Equal(story.Blocks.Select(b => b.Text), article.Body.Select(b => b.Text));
        Assert.False(table.Contains("half-\uDE01"));
        Assert.False(table.Contains("half-\uFFFD"));
    }

    [Fact]
    public void Places_and_paths_are_one_string_object_for_all_articles()
    {
        var table = Chronicle.Open(s_full, s_full with { Slug = "other" });

        Assert.Same(table[0].Place, table[1].Place);
        Assert.Same(table[0].Source.Path, table[1].Source.Path);
    }

    [Fact]
    public void Strings_and_lists_are_made_once()
    {
        var article = Chronicle.Open(s_full)[0];

        Assert.Same(article.Title, article.Title);
        Assert.Same(article.Slug, article.Slug);
        Assert.Same(article.Text, article.Text);
        Assert.Same(article.Body, article.Body);
        Assert.Same(article.Body[0].Text, article.Body[0].Text);
        Assert.Same(article.Sections, article.Sections);
        Assert.Same(article.Updated, article.Updated);
    }

    [Fact]
    public void Text_prints_without_the_body()
    {
        var pages = ImageFixture.Write([s_full, s_bare]);
        pages[64, 0] = [];
        var table = Chronicle.Open(pages);

        Assert.Equal(
            "Article { Slug = putin-envoy, Title = Putin envoy sees ‘positive’ dynamic, Date = 2025-04-04, Place = MOSCOW, Shout = PUTIN ENVOY SEES ‘POSITIVE’ DYNAMIC }",
            table[0].ToString());
        Assert.Equal("Article { Slug = bare, Title = Bare, Date = , Place = , Shout = BARE }", table[1].ToString());
    }

    [Fact]
    public void The_default_handle_is_no_article() => Assert.Throws<ArgumentException>(() => new Chronicle.Article(default));
}
