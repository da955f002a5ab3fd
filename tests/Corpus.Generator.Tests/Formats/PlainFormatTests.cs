using Corpus.Generator.Articles;
using Corpus.Generator.Formats.Plain;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Tests.Formats;

/// <summary>Plain text and mail: what the seeds say, and what edge cases mean.</summary>
public sealed class PlainFormatTests
{
    private const string Title = "Harbor town opens new bridge";
    private const string Opens = "The harbor council said on Monday that the new bridge would open in autumn.";

    private static readonly Dictionary<string, ExpectedArticle> s_seeds = new(StringComparer.Ordinal)
    {
        ["title-and-paragraphs"] = new() { Title = Title, Body = [Opens, "Nobody had asked the fishermen, who had hoped for a ferry.", "He declined to comment."] },
        ["title-only"] = new() { Title = Title },
        ["mail"] = new() { Title = Title + " after years of delay", Date = "2025-04-15", Author = "Lena Marsh", Body = [Opens, "Nobody had asked the fishermen."] },
        ["headers"] = new() { Title = Title, Date = "2025-04-15", Author = "Lena Marsh", Topics = ["bridges", "harbor life"], Body = ["The bridge opens in autumn."] },
        ["headers-without-subject"] = new() { Title = Title, Date = "2025-04-15", Author = "Lena Marsh", Body = ["The bridge opens in autumn."] },
        ["headers-bad-date"] = new() { Title = Title, Body = ["The bridge opens in autumn."], Findings = ["CORP0005"] },
        ["colon-in-title"] = new() { Title = "Bridges: a short history", Body = ["The bridge opens in autumn."] },
        ["hard-wrapped"] = new()
        {
            Title = Title,
            Body =
            [
                "The harbor council said on Monday that the new bridge would open in\nautumn. The fishermen of the old town, who had hoped for a ferry, were\nnot asked, and the mayor declined to comment on the reasons for the\ndelay.",
                "The lake froze on Sunday for the first time since 1987. Children were\nskating between the boats when the harbor master arrived, and nobody\nwas hurt.",
            ],
        },
    };

    public static TheoryData<string> Names => [.. s_seeds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ASeedSays(string name)
    {
        var seed = Parse(RepositoryFiles.ReadSeed($"plain/{name}.txt"));

        Assert.Equal(s_seeds[name].Findings, seed.Findings.ToArray().Select(finding => finding.Rule.Id));
        s_seeds[name].AssertEqual(Assert.Single(seed.Articles.ToArray()));
    }

    [Fact]
    public void EverySeedInTheFolderIsInTheTable() =>
        Assert.Equal(RepositoryFiles.SeedsIn("plain").Order(StringComparer.Ordinal), s_seeds.Keys.Order(StringComparer.Ordinal));

    [Fact]
    public void AMailSaysWhenItWasSent()
    {
        var article = Parse(RepositoryFiles.ReadSeed("plain/mail.txt")).Articles[0];

        Assert.Equal(new DateTimeOffset(2025, 4, 15, 10, 30, 0, TimeSpan.FromHours(3)), article.Updated?.Instant);
        Assert.Equal("Tue, 15 Apr 2025 10:30:00 +0300 (AST)", article.Updated?.Text);
        Assert.Equal((1, 9), (article.StartLine, article.EndLine));
    }

    [Fact]
    public void ABadDateIsReportedOnTheDateItself()
    {
        var text = RepositoryFiles.ReadSeed("plain/headers-bad-date.txt");
        var span = Assert.Single(Parse(text).Findings.ToArray()).Span;

        Assert.Equal("31 February 2025", text.Substring(span.Span.Start, span.Span.Length));
        Assert.Equal((1, 6), (span.Lines.Start.Line, span.Lines.Start.Character));
    }

    [Theory]
    [InlineData("")]
    [InlineData("\n \n\t\n\u00A0")]
    public void NothingIsNoArticle(string text) => Assert.Empty(Parse(text).Articles);

    [Theory]
    [InlineData("Subject:\n\nBody line.", "Body line.", 0)]
    [InlineData("Subject: x", "x", 0)]
    [InlineData("\n\n  Title  \nBody.", "Title", 1)]
    [InlineData("To be or not to be: a question\nBody.", "To be or not to be: a question", 1)]
    [InlineData("Date: the fruit and its history\n\nBody.", "Body.", 0)]
    [InlineData("From: here\nto eternity\n\nBody.", "From: here", 2)]
    public void TheTitleIs(string text, string title, int blocks)
    {
        var article = Assert.Single(Parse(text).Articles.ToArray());

        Assert.Equal(title, article.Title);
        Assert.Equal(blocks, article.Blocks.Count);
    }

    [Theory]
    [InlineData("Jane Doe <jane@example.org>", "Jane Doe")]
    [InlineData("\"Doe, Jane\" <jane@example.org>", "Doe, Jane")]
    [InlineData("jane@example.org (Jane Doe)", "Jane Doe")]
    [InlineData("<jane@example.org>", "jane@example.org")]
    [InlineData("jane@example.org", "jane@example.org")]
    [InlineData("Jane Doe", "Jane Doe")]
    public void TheAuthorIsTheNameInTheAddress(string from, string author) =>
        Assert.Equal(author, Parse($"Subject: x\nFrom: {from}\n\nBody.").Articles[0].Byline?.Author);

    private static ParsedSeed Parse(string text) => new PlainFormat().Parse(new SeedText("a.txt", text), ReadingContext.None, CancellationToken.None);
}
