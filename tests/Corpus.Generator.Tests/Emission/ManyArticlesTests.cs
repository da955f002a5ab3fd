using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests.Emission;

/// <summary>Collections that need more than one page, class and file of everything.</summary>
public sealed class ManyArticlesTests
{
    private const int Count = 5000;

    private static readonly TestProject s_project = new()
    {
        Files = [.. Enumerable.Range(0, Count).Select(i => new SeedFile(
            $"seeds/{i % 7}/{i:00000}.txt", $"Title number {i}\n\nBody of article {i}:{new string('x', i % 900)}\n", ("Name", "News"), ("Format", "plain")))],
    };

    [Fact]
    public void EveryArticleIsFoundWithItsOwnTextByPositionAndBySlug()
    {
        var run = s_project.Run();
        using var corpus = CompiledCorpus.Of(run);
        var articles = corpus.Articles();

        Assert.True(run.HintNames.Count(hint => hint.StartsWith("News.Text.", StringComparison.Ordinal)) > 5);
        Assert.Equal(Count, articles.Count);
        Assert.Equal(s_project.Files.Select(file => file.Path).Order(StringComparer.Ordinal), articles.Select(article => article.Source.Path));
        foreach (var article in articles)
        {
            var number = int.Parse(article.Title.AsSpan("Title number ".Length), System.Globalization.CultureInfo.InvariantCulture);
            Assert.Equal($"Body of article {number}:{new string('x', number % 900)}", article.Text);
        }
    }

    [Theory]
    [InlineData(null, false)]
    [InlineData("true", true)]
    public void MembersAreLeftOutUnlessAskedFor(string? members, bool expected)
    {
        var project = members is null ? s_project : s_project with { Files = [.. s_project.Files.Select(file => file with { Metadata = [.. file.Metadata, ("Members", members)] })] };

        var run = project.Run();

        Assert.Equal(expected, run.Source("News.g.cs").Contains("TitleNumber42 =>", StringComparison.Ordinal));
        Assert.Equal(expected, run.Source("News.g.cs").Contains("class Slugs", StringComparison.Ordinal));
        Assert.Equal(!expected, run.Source("News.g.cs").Contains("title-number-42\\n", StringComparison.Ordinal));
        Assert.Equal(expected ? [] : ["CORP2009"], run.Diagnostics.Select(diagnostic => diagnostic.Id));
    }

    [Fact]
    public void ABodyEditRewritesOneTextFileAndTheTables()
    {
        var run = s_project.Run().Become(s_project.Edit("seeds/1/02500.txt", "Title number 2500\n\nEdited.\n"));

        Assert.Equal(1, run.Redone(TrackingNames.Parsed));
        Assert.Equal(2, run.RewrittenFiles.Count());
        Assert.Single(run.RewrittenFiles, file => file.StartsWith("News.Text.", StringComparison.Ordinal));
        Assert.Contains("News.Tables.g.cs", run.RewrittenFiles);
    }

    [Fact]
    public void NoLiteralIsLongerThanAPage()
    {
        var run = s_project.Run();

        var longest = run.Result.GeneratedSources
            .SelectMany(source => Microsoft.CodeAnalysis.CSharp.SyntaxFactory.ParseTokens(source.SourceText.ToString()))
            .Max(token => token.Span.Length);
        Assert.InRange(longest, 1, (64 * 1024) + 20);
    }
}
