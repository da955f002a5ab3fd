using System.Collections;
using Corpus.Image;
using Corpus.Tests.Fixtures;

namespace Corpus.Tests.Tables;

public sealed class ArticleTableTests
{
    private static readonly Chronicle.ArticleTable s_three = Chronicle.Open(Story.Numbered(0), Story.Numbered(1), Story.Numbered(2));

    [Fact]
    public void Articles_come_by_position()
    {
        Assert.Equal(3, s_three.Count);
        Assert.Equal("Story 1", s_three[1].Title);
        Assert.Same(s_three[1], s_three[1]);
        Assert.Equal(["story-0", "story-1", "story-2"], s_three.Select(a => a.Slug));
        Assert.Equal(3, ((IEnumerable)s_three).Cast<Article>().Count());
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(3)]
    public void A_position_outside_is_refused(int index) => Assert.Throws<ArgumentOutOfRangeException>(() => s_three[index]);

    [Fact]
    public void Articles_come_by_slug_as_string_and_as_span()
    {
        Assert.Same(s_three[2], s_three["story-2"]);
        Assert.Same(s_three[2], s_three["see story-2".AsSpan(4)]);
        Assert.True(s_three.TryGet("story-1", out var byString));
        Assert.True(s_three.TryGet("story-1".AsSpan(), out var bySpan));
        Assert.Same(byString, bySpan);
        Assert.True(s_three.Contains("story-0"));
        Assert.True(s_three.Contains("story-0".AsSpan()));
    }

    [Theory]
    [InlineData("")]
    [InlineData("story")]
    [InlineData("story-3")]
    [InlineData("story-00")]
    [InlineData("Story-0")]
    [InlineData("störy-0")]
    public void A_slug_that_is_not_there_is_not_found(string slug)
    {
        Assert.False(s_three.Contains(slug));
        Assert.False(s_three.TryGet(slug, out var article));
        Assert.Null(article);
        var thrown = Assert.Throws<KeyNotFoundException>(() => s_three[slug]);
        Assert.Contains($"'{slug}'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("'Chronicle'", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void A_null_slug_is_refused()
    {
        string slug = null!;
        Assert.Throws<ArgumentNullException>("slug", () => s_three[slug]);
        Assert.Throws<ArgumentNullException>("slug", () => s_three.Contains(slug));
        Assert.Throws<ArgumentNullException>("slug", () => s_three.TryGet(slug, out _));
    }

    [Fact]
    public void Slugs_of_any_script_are_found()
    {
        string[] slugs = ["über-uns", "日本語", "رياض", "smile-😀", "a", "é", "e\u0301", ""];
        var table = Chronicle.Open([.. slugs.Select((s, i) => Story.Numbered(i) with { Slug = s })]);

        Assert.All(slugs, (slug, i) => Assert.Same(table[i], table[slug]));
        Assert.False(table.Contains("uber-uns"));
        Assert.False(table.Contains("日本"));
        Assert.False(table.Contains("日本語語"));
        Assert.False(table.Contains("smile-\uD83D"));
    }

    [Fact]
    public void Long_tables_span_pages()
    {
        const int count = 9000;
        var stories = Enumerable.Range(0, count)
            .Select(i => Story.Numbered(i) with { Group = i % 7, Source = new($"seeds/{i}.txt", 1, 2), Place = $"PLACE {i % 3000}", Date = new DateOnly(2000, 1, 1).AddDays(i % 5000) });
        var pages = ImageFixture.Write([.. stories], pageCapacity: 4000);
        var table = Chronicle.Open(pages);

        Assert.Contains((ImagePart.Rows, 8), pages.Keys);
        Assert.Contains((ImagePart.SlugTable, 1), pages.Keys);
        Assert.Contains((ImagePart.StringTable, 4), pages.Keys);
        Assert.Contains((ImagePart.ByDate, 2), pages.Keys);
        for (var i = 0; i < count; i++)
        {
            var article = table[$"story-{i}"];
            Assert.Same(table[i], article);
            Assert.Equal($"Story {i}", article.Title);
            Assert.Equal($"The text of story {i}.", article.Text);
            Assert.Equal($"seeds/{i}.txt", article.Source.Path);
            Assert.Equal($"PLACE {i % 3000}", article.Place);
        }

        Assert.False(table.Contains($"story-{count}"));
        Assert.Equal(5000, ImageLookups.ByDate(table).Count);
        Assert.Equal(3000, ImageLookups.ByPlace(table).Count);
        Assert.Equal([17, 3017, 6017], ImageLookups.ByPlace(table)["place 17"].Select(a => int.Parse(a.Slug.AsSpan(6), provider: null)));
        Assert.All(ImageLookups.ByDate(table), g => Assert.All(g, a => Assert.Equal(g.Key, a.Date)));
        Assert.Equal(count, ImageLookups.ByDate(table).Sum(g => g.Count()));
    }

    [Fact]
    public void An_article_longer_than_a_page_is_one_span()
    {
        var text = new string('x', 200_000);
        var stories = new[] { Story.Numbered(0), Story.Numbered(1) with { Blocks = [StoryBlock.Paragraph(text)] }, Story.Numbered(2) };
        var table = Chronicle.Open(stories);

        Assert.Equal(text.Length, table[1].Utf8.Length);
        Assert.Equal(text, table[1].Text);
        Assert.Equal("The text of story 2.", table[2].Text);
    }
}
