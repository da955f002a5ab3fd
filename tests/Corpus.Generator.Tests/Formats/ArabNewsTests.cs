using Corpus.Generator.Articles;
using Corpus.Generator.Formats.News;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Tests.Formats;

/// <summary>The six real articles, fact by fact.</summary>
public sealed class ArabNewsTests
{
    private static readonly ReadingContext s_captured = new(CalendarDate.Of(2025, 4, 15), null, null, null);

    private static readonly ParsedSeed s_seed = new NewsFormat().Parse(
        new SeedText("seeds/arab-news-2025-04.txt", RepositoryFiles.ReadSeed("arab-news-2025-04.txt")), s_captured, CancellationToken.None);

    public static TheoryData<int, string, int, int, string, string, string?, int, int, int[]> Facts => new()
    {
        { 0, "putin-envoy-dmitriev-sees-positive-dynamic-in-us-russia-relations", 1, 34, "04 April 2025", "2025-04-04", null, 2, 19, [26] },
        { 1, "pakistan-aims-to-deport-millions-of-afghans-but-local-ties-and-resistance-stall-the-campaign", 37, 76, "20 sec ago", "2025-04-15", "PESHAWAR", 0, 31, [51, 59, 64, 69] },
        { 2, "us-flies-long-range-bomber-for-drill-with-south-korea-as-pyongyang-marks-key-anniversary", 78, 98, "43 min 44 sec ago", "2025-04-15", "SEOUL", 2, 9, [] },
        { 3, "singapore-dissolves-parliament-ahead-of-imminent-election", 101, 119, "51 min 50 sec ago", "2025-04-15", "SINGAPORE", 2, 7, [] },
        { 4, "russia-says-it-is-not-easy-to-agree-ukraine-peace-deal-with-us", 122, 146, "15 April 2025", "2025-04-15", "MOSCOW", 2, 13, [] },
        { 5, "xis-vietnam-trip-aiming-to-screw-us-says-trump", 149, 179, "15 April 2025", "2025-04-15", "HANOI", 2, 19, [] },
    };

    [Fact]
    public void ThereAreSixArticlesAndNothingToComplainOf()
    {
        Assert.Equal(6, s_seed.Articles.Count);
        Assert.Empty(s_seed.Findings);
    }

    [Theory]
    [MemberData(nameof(Facts))]
    public void EachArticleSaysWhatThePageSays(
        int index, string slug, int startLine, int endLine, string updated, string date, string? place, int highlights, int blocks, int[] headings)
    {
        var article = s_seed.Articles[index];

        Assert.Equal(slug, SlugRule.Of(article.Title));
        Assert.Equal((startLine, endLine), (article.StartLine, article.EndLine));
        Assert.Equal(updated, article.Updated?.Text);
        Assert.Equal(date, article.Date?.ToString());
        Assert.Equal(article.Date, article.Updated?.Date);
        Assert.Null(article.Updated?.Instant);
        Assert.Equal(place, article.Place);
        Assert.Equal(highlights, article.Highlights.Count);
        Assert.Equal(blocks, article.Blocks.Count);
        Assert.Equal(headings, article.Blocks.Where(block => block.Kind == ParsedBlockKind.Heading).Select(block => block.Line));
        Assert.Null(article.Byline);
        Assert.Empty(article.Topics);
    }

    [Fact]
    public void TheFirstHasAPicture() => Assert.Equal(new ParsedPicture("Kirill Dmitriev.", "Reuters"), s_seed.Articles[0].Picture);

    [Fact]
    public void TheOthersHaveNone() => Assert.All(s_seed.Articles.Skip(1), article => Assert.Null(article.Picture));

    /// <summary>Every block is a line of the seed, less its dateline and the blanks at its end.</summary>
    [Fact]
    public void TheTextIsVerbatim()
    {
        var lines = RepositoryFiles.ReadSeed("arab-news-2025-04.txt").Split('\n');
        Assert.All(s_seed.Articles.SelectMany(article => article.Blocks), block =>
            Assert.EndsWith(block.Text, lines[block.Line - 1].TrimEnd(), StringComparison.Ordinal));
    }

    [Fact]
    public void TheDatelineIsNoPartOfTheFirstParagraph() =>
        Assert.StartsWith("The United States flew", s_seed.Articles[2].Blocks[0].Text, StringComparison.Ordinal);

    [Fact]
    public void TheFormatIsRecognised() =>
        Assert.True(new NewsFormat().Accepts(new SeedText("a.txt", RepositoryFiles.ReadSeed("arab-news-2025-04.txt")), CancellationToken.None));
}
