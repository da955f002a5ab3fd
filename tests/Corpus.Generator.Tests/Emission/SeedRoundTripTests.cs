using System.Collections.Immutable;
using System.Text;
using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests.Emission;

/// <summary>The six articles, generated, compiled, loaded and read back.</summary>
public sealed class SeedRoundTripTests : IDisposable
{
    private readonly CompiledCorpus _corpus = CompiledCorpus.Of(RepositorySeeds.NewsProject);

    private IReadOnlyList<Article> Articles => _corpus.Articles();

    public void Dispose() => _corpus.Dispose();

    public static TheoryData<int, string, int, int, string, string, string?, int, int, int> Facts => new()
    {
        { 0, "putin-envoy-dmitriev-sees-positive-dynamic-in-us-russia-relations", 1, 34, "04 April 2025", "2025-04-04", null, 2, 19, 1 },
        { 1, "pakistan-aims-to-deport-millions-of-afghans-but-local-ties-and-resistance-stall-the-campaign", 37, 76, "20 sec ago", "2025-04-15", "PESHAWAR", 0, 31, 4 },
        { 2, "us-flies-long-range-bomber-for-drill-with-south-korea-as-pyongyang-marks-key-anniversary", 78, 98, "43 min 44 sec ago", "2025-04-15", "SEOUL", 2, 9, 0 },
        { 3, "singapore-dissolves-parliament-ahead-of-imminent-election", 101, 119, "51 min 50 sec ago", "2025-04-15", "SINGAPORE", 2, 7, 0 },
        { 4, "russia-says-it-is-not-easy-to-agree-ukraine-peace-deal-with-us", 122, 146, "15 April 2025", "2025-04-15", "MOSCOW", 2, 13, 0 },
        { 5, "xis-vietnam-trip-aiming-to-screw-us-says-trump", 149, 179, "15 April 2025", "2025-04-15", "HANOI", 2, 19, 0 },
    };

    [Theory]
    [MemberData(nameof(Facts))]
    public void EveryFactOfTheHeadArrives(
        int index, string slug, int startLine, int endLine, string updated, string date, string? place, int highlights, int blocks, int headings)
    {
        Assert.Equal(6, Articles.Count);
        var article = Articles[index];
        Assert.Equal(slug, article.Slug);
        Assert.Equal(new SourceSpan(RepositorySeeds.NewsPath, startLine, endLine), article.Source);
        Assert.Equal(updated, article.Updated!.Text);
        Assert.Equal(updated.EndsWith("ago", StringComparison.Ordinal), article.Updated.IsRelative);
        Assert.Null(article.Updated.Instant);
        Assert.Equal(DateOnly.ParseExact(date, "yyyy-MM-dd"), article.Date);
        Assert.Equal(article.Date, article.Updated.Date);
        Assert.Equal(place, article.Place);
        Assert.Equal(highlights, article.Highlights.Length);
        Assert.Equal(blocks, article.Body.Count);
        Assert.Equal(headings, article.Body.Count(block => block.Kind == BlockKind.Heading));
    }

    [Fact]
    public void EveryBlockIsItsLineOfTheSeed()
    {
        var lines = RepositorySeeds.News.Split('\n');
        foreach (var article in Articles)
        {
            var dateline = article.Place is null ? "" : article.Place + ": ";
            foreach (var (i, block) in article.Body.Index())
            {
                Assert.Equal(lines[block.Line - 1].TrimEnd(), (i == 0 ? dateline : "") + block.Text);
                Assert.Equal(block.Text, Encoding.UTF8.GetString(block.Utf8));
            }

            Assert.Equal(string.Join('\n', article.Body.Select(block => block.Text)), article.Text);
            Assert.Equal(article.Text, Encoding.UTF8.GetString(article.Utf8));
            Assert.All(article.Highlights, highlight => Assert.Contains("  • " + highlight, lines));
            Assert.Contains(article.Title, lines);
        }
    }

    [Fact]
    public void HeadingsAreWhereTheSeedHasThem() =>
        Assert.Equal([26, 51, 59, 64, 69], Articles.SelectMany(article => article.Body).Where(block => block.Kind == BlockKind.Heading).Select(block => block.Line));

    [Fact]
    public void ThePictureIsThatOfTheFirst()
    {
        Assert.Equal(new Picture("Kirill Dmitriev.", "Reuters"), Articles[0].Picture);
        Assert.All(Articles.Skip(1), article => Assert.Null(article.Picture));
    }

    [Fact]
    public void SectionsFollowTheHeadings()
    {
        var sections = Articles[1].Sections;

        Assert.Equal(
            [null, "Shared cultural, ethnic and linguistic ties", "A slow repatriation rate", "‘We are going under duress’", "‘If they take him, I will stop them’"],
            sections.Select(section => section.Heading));
        Assert.Equal(Articles[1].Body.Count - 4, sections.Sum(section => section.Blocks.Count));
    }

    [Fact]
    public void LookupsFindByDateAndPlace()
    {
        var byDate = (System.Collections.IEnumerable)_corpus.Property("My.App.News", "ByDate");
        Assert.Equal(
            ImmutableArray.Create((new DateOnly(2025, 4, 4), 1), (new DateOnly(2025, 4, 15), 5)),
            byDate.Cast<IGrouping<DateOnly, Article>>().Select(group => (group.Key, group.Count())));

        var byPlace = (System.Collections.IEnumerable)_corpus.Property("My.App.News", "ByPlace");
        Assert.Equal(
            ["HANOI", "MOSCOW", "PESHAWAR", "SEOUL", "SINGAPORE"],
            byPlace.Cast<IGrouping<string, Article>>().Select(group => group.Key));
    }

    [Fact]
    public void UserCodeReadsAsTheReadmeSays()
    {
        using var corpus = CompiledCorpus.Of(RepositorySeeds.NewsProject.WithSource("""
            using System;
            using System.Linq;
            using My.App;

            internal static class Program
            {
                public static string[] Main2() =>
                [
                    News.Articles.SingaporeDissolvesParliamentAheadOfImminentElection.Title,
                    News.Articles["singapore-dissolves-parliament-ahead-of-imminent-election"].Place!,
                    News.Articles[News.Slugs.XisVietnamTripAimingToScrewUsSaysTrump].Title,
                    News.ByPlace["Seoul"].Single().Slug,
                    string.Join('|', News.Articles.Where(a => a.Date >= new DateOnly(2025, 4, 15)).OrderBy(a => a.Title).Select(a => a.Place)),
                    News.ByDate[new DateOnly(2025, 4, 4)].Single().Picture!.Credit!,
                    News.Articles.TryGet("no-such-article", out _).ToString(),
                    News.Articles.First().Motto,
                ];
            }

            namespace My.App
            {
                static partial class News
                {
                    public sealed partial record Article { public string Motto => "extended: " + Title.Length; }
                }
            }
            """));

        Assert.Equal(
            [
                "Singapore dissolves parliament ahead of imminent election", "SINGAPORE", "Xi’s Vietnam trip aiming to ‘screw’ US, says Trump",
                "us-flies-long-range-bomber-for-drill-with-south-korea-as-pyongyang-marks-key-anniversary",
                "PESHAWAR|MOSCOW|SINGAPORE|SEOUL|HANOI", "Reuters", "False", "extended: 67",
            ],
            corpus.Call<string[]>("Program", "Main2"));
    }
}
