using System.Globalization;
using Corpus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Tests;

/// <summary>CORP1003: a literal slug whose article has a member.</summary>
public sealed class SlugMemberTests
{
    private const string Id = "CORP1003";

    [Theory]
    [InlineData($"_ = News.Articles[[|\"{GeneratedCode.Hanoi}\"|]];", "News.Articles.Hanoi")]
    [InlineData($"_ = News.Articles.Contains([|\"{GeneratedCode.Hanoi}\"|]);", "News.Slugs.Hanoi")]
    [InlineData($"_ = News.Articles[flag ? [|\"{GeneratedCode.Hanoi}\"|] : text];", "News.Slugs.Hanoi")]
    [InlineData($"_ = News.Articles?[[|\"{GeneratedCode.Hanoi}\"|]];", "News.Slugs.Hanoi")]
    [InlineData($"Corpus.ArticleTable<News.Article> table = News.Articles; _ = table[[|\"{GeneratedCode.Hanoi}\"|]];", "News.Slugs.Hanoi")]
    public async Task NamesTheMember(string statements, string member)
    {
        var found = await Analysis.VerifyAsync(Id, Source.Method(statements), GeneratedCode.News);

        var diagnostic = Assert.Single(found);
        Assert.Equal($"'{GeneratedCode.Hanoi}' can be written as '{member}'", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Hidden, diagnostic.Severity);
    }

    [Theory]
    [InlineData("_ = News.Articles[News.Slugs.Hanoi];")]
    [InlineData($"const string slug = \"{GeneratedCode.Hanoi}\"; _ = News.Articles[slug];")]
    [InlineData($"Console.WriteLine(\"{GeneratedCode.Hanoi}\");")]
    [InlineData("_ = News.Articles[\"no-such-slug\"];")]
    [InlineData("_ = News.ByPlace[\"Seoul\"];")]
    public async Task NothingElseIsReported(string statements) =>
        await Analysis.VerifyAsync(Id, Source.Method(statements), GeneratedCode.News);

    [Fact]
    public async Task AnArticleWithoutMembersIsLeftAlone() =>
        await Analysis.VerifyAsync(
            Id, Source.Method("_ = News.Articles[\"second\"];"), GeneratedCode.Collection("My.App", "News", [("First", "first")], ("Articles", "second")));
}
