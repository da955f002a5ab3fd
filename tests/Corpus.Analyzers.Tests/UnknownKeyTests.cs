using System.Globalization;
using Corpus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Tests;

/// <summary>CORP1002: a constant key that no article has.</summary>
public sealed class UnknownKeyTests
{
    private const string Id = "CORP1002";

    [Theory]
    [InlineData("_ = News.ByPlace[[|\"Soeul\"|]];")]
    [InlineData("_ = News.ByPlace.Contains([|\"Soeul\"|]);")]
    [InlineData("_ = News.ByPlace[key: [|\"Soeul\"|]];")]
    [InlineData("const string place = \"Soeul\"; _ = News.ByPlace[[|place|]];")]
    [InlineData("foreach (var article in News.ByPlace[flag ? \"Seoul\" : [|\"Hanoy\"|]]) { _ = article; }")]
    public async Task IsReportedWhereItIsWritten(string statements) =>
        await Analysis.VerifyAsync(Id, Source.Method(statements), GeneratedCode.News);

    [Theory]
    [InlineData("_ = News.ByPlace[\"Seoul\"];")]
    [InlineData("_ = News.ByPlace[\"SEOUL\"];")]
    [InlineData("_ = News.ByPlace.Contains(\"sEOUL\");")]
    [InlineData("_ = News.ByPlace[text];")]
    [InlineData("_ = News.ByPlace[$\"{text}Soeul\"];")]
    [InlineData("_ = News.ByDate[new DateOnly(2000, 1, 1)];")]
    [InlineData("_ = News.ByPlace.Between(\"A\", \"B\");")]
    [InlineData("_ = News.Articles.ToLookup(article => article.Place)[\"Soeul\"];")]
    [InlineData("ILookup<string, News.Article> lookup = News.ByPlace; _ = lookup[\"Soeul\"];")]
    public async Task NothingElseIsReported(string statements) =>
        await Analysis.VerifyAsync(Id, Source.Method(statements), GeneratedCode.News);

    [Theory]
    [InlineData("Soeul", "did you mean 'SEOUL'?")]
    [InlineData("Ulan Bator", "its keys are 'HANOI', 'SEOUL', 'SINGAPORE'")]
    public async Task TheMessageSaysWhatToWrite(string place, string advice)
    {
        var found = await Analysis.VerifyAsync(Id, Source.Method($"_ = News.ByPlace[[|\"{place}\"|]];"), GeneratedCode.News);

        var diagnostic = Assert.Single(found);
        Assert.Equal($"'{place}' is no key of 'News.ByPlace', so nothing is found; {advice}", diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Warning, diagnostic.Severity);
    }

    [Theory]
    [InlineData("", "it has no keys")]
    [InlineData("Aden", "its only key is 'Aden'")]
    [InlineData(@"Aden\nBaku\nCairo\nDoha\nErbil\nFes", "none of its 6 keys is similar")]
    public async Task TheMessageNamesKeysWhenTheyAreFew(string keys, string advice)
    {
        var found = await Analysis.VerifyAsync(
            Id, Source.Method("_ = News.ByPlace[[|\"Ulan Bator\"|]];"), GeneratedCode.Collection("My.App", "News", [], ("ByPlace", keys)));

        Assert.EndsWith("; " + advice, Assert.Single(found).GetMessage(CultureInfo.InvariantCulture), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ALookupWhoseKeysAreNotListedIsNotChecked() =>
        await Analysis.VerifyAsync(Id, Source.Method("_ = News.ByPlace[\"Soeul\"];"), GeneratedCode.Collection("My.App", "News", []));

    [Fact]
    public async Task KeysOfSeveralAttributesAddUp() =>
        await Analysis.VerifyAsync(
            Id,
            Source.Method("""
                _ = News.ByPlace["Aden"];
                _ = News.ByPlace["Baku"];
                _ = News.ByPlace["back\\slash"];
                _ = News.ByPlace[[|"Aden\nBaku"|]];
                """),
            GeneratedCode.Collection("My.App", "News", [], ("ByPlace", "Aden"), ("ByPlace", @"Baku\nback\\\\slash"), ("ByDate", "Aden")));
}
