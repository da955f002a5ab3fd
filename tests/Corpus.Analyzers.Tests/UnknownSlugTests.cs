using System.Globalization;
using Corpus.Analyzers.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Tests;

/// <summary>CORP1001: a constant that is used as a slug and is none.</summary>
public sealed class UnknownSlugTests
{
    private const string Id = "CORP1001";
    private const string Misspelt = "singapore-disolves-parliament-ahead-of-imminent-election";

    [Theory]
    [InlineData($"_ = News.Articles[[|\"{Misspelt}\"|]];")]
    [InlineData($"_ = News.Articles.TryGet([|\"{Misspelt}\"|], out _);")]
    [InlineData($"_ = News.Articles.Contains([|\"{Misspelt}\"|]);")]
    [InlineData($"_ = News.Articles.Contains(slug: [|\"{Misspelt}\"|]);")]
    [InlineData($"_ = News.Articles.TryGet(article: out _, slug: [|\"{Misspelt}\"|]);")]
    [InlineData($"ReadOnlySpan<char> _ = News.Articles[(ReadOnlySpan<char>)[|\"{Misspelt}\"|]].Slug;")]
    [InlineData($"_ = News.Articles.Contains((ReadOnlySpan<char>)[|\"{Misspelt}\"|]);")]
    [InlineData($"const string slug = \"{Misspelt}\"; _ = News.Articles[[|slug|]];")]
    [InlineData("_ = News.Articles[[|\"singapore-\" + \"disolves\"|]];")]
    [InlineData("const string part = \"singapore\"; _ = News.Articles[[|$\"{part}-disolves\"|]];")]
    [InlineData("_ = News.Articles[([|\"no-such-slug\"|])];")]
    [InlineData("_ = News.Articles[[|nameof(News)|]];")]
    [InlineData("_ = News.Articles[[|\"\"|]];")]
    [InlineData("_ = News.Articles[flag ? [|\"one\"|] : [|\"two\"|]];")]
    [InlineData("string? other = null; _ = News.Articles[other ?? [|\"one\"|]];")]
    [InlineData("_ = News.Articles[text switch { \"a\" => [|\"one\"|], _ => text }];")]
    [InlineData("var table = News.Articles; _ = table[[|\"one\"|]];")]
    [InlineData("Corpus.ArticleTable<News.Article> table = News.Articles; _ = table[[|\"one\"|]];")]
    [InlineData("_ = News.Articles?[[|\"one\"|]];")]
    [InlineData("Func<News.Article> later = () => News.Articles[[|\"one\"|]];")]
    [InlineData("_ = News.Articles[[|\"Singapore-dissolves-parliament-ahead-of-imminent-election\"|]];")]
    public async Task IsReportedWhereItIsWritten(string statements) =>
        await Analysis.VerifyAsync(Id, Source.Method(statements), GeneratedCode.News);

    [Theory]
    [InlineData($"_ = News.Articles[\"{GeneratedCode.Singapore}\"];")]
    [InlineData("_ = News.Articles[News.Slugs.Singapore];")]
    [InlineData("_ = News.Articles[text];")]
    [InlineData("_ = News.Articles[$\"no-{text}\"];")]
    [InlineData("_ = News.Articles[\"no-\" + text];")]
    [InlineData("_ = News.Articles[0];")]
    [InlineData("_ = News.Articles.Contains(text.AsSpan());")]
    [InlineData("_ = new Dictionary<string, int>()[\"no-such-slug\"];")]
    [InlineData("_ = new HashSet<string>().Contains(\"no-such-slug\");")]
    [InlineData("_ = News.Articles.Any(article => article.Title.Contains(\"no-such-slug\"));")]
    [InlineData("_ = News.Articles.Select(article => article.Slug).Contains(\"no-such-slug\");")]
    [InlineData("_ = News.ByPlace[\"no-such-place\"];")]
    [InlineData("Console.WriteLine(\"no-such-slug\");")]
    public async Task NothingElseIsReported(string statements) =>
        await Analysis.VerifyAsync(Id, Source.Method(statements), GeneratedCode.News);

    [Fact]
    public async Task TheMessageNamesTheNearestSlug()
    {
        var found = await Analysis.VerifyAsync(Id, Source.Method($"_ = News.Articles[[|\"{Misspelt}\"|]];"), GeneratedCode.News);

        var diagnostic = Assert.Single(found);
        Assert.Equal(
            $"'{Misspelt}' is the slug of no article in 'News'; did you mean '{GeneratedCode.Singapore}'?",
            diagnostic.GetMessage(CultureInfo.InvariantCulture));
        Assert.Equal(DiagnosticSeverity.Error, diagnostic.Severity);
    }

    [Theory]
    [InlineData("something-else-entirely", "'something-else-entirely' is the slug of no article in 'News'; 'News.Slugs' has the slugs that there are")]
    [InlineData("singapore", $"'singapore' is the slug of no article in 'News'; did you mean '{GeneratedCode.Singapore}'?")]
    public async Task TheMessageSaysWhatToWriteOtherwise(string slug, string message)
    {
        var found = await Analysis.VerifyAsync(Id, Source.Method($"_ = News.Articles[[|\"{slug}\"|]];"), GeneratedCode.News);

        Assert.Equal(message, Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task AnEmptyCollectionHasNoSlugs()
    {
        var found = await Analysis.VerifyAsync(
            Id, Source.Method("_ = News.Articles[[|\"one\"|]];"), GeneratedCode.Collection("My.App", "News", []));

        Assert.Equal("'one' is the slug of no article in 'News'; it has no articles", Assert.Single(found).GetMessage(CultureInfo.InvariantCulture));
    }

    [Fact]
    public async Task EachCollectionHasItsOwnSlugs()
    {
        var notes = GeneratedCode.Collection("My.Other", "Notes", [("First", "first-note")]);
        var found = await Analysis.VerifyAsync(
            Id,
            Source.Method($"""
                _ = News.Articles["{GeneratedCode.Hanoi}"];
                _ = My.Other.Notes.Articles["first-note"];
                _ = News.Articles[[|"first-note"|]];
                _ = My.Other.Notes.Articles[[|"{GeneratedCode.Hanoi}"|]];
                """),
            GeneratedCode.News, notes);

        Assert.Equal(
            ["'first-note' is the slug of no article in 'News'", $"'{GeneratedCode.Hanoi}' is the slug of no article in 'Notes'"],
            found.Select(diagnostic => diagnostic.GetMessage(CultureInfo.InvariantCulture).Split(';')[0]));
    }

    [Fact]
    public async Task SlugsWithoutMembersAreKnownFromTheirList()
    {
        var large = GeneratedCode.Collection(
            "My.App", "News", [("First", "first")], ("Articles", @"second\nthird\n"), ("Articles", "fourth"));

        await Analysis.VerifyAsync(
            Id,
            Source.Method("""
                _ = News.Articles["first"];
                _ = News.Articles["second"];
                _ = News.Articles["third"];
                _ = News.Articles["fourth"];
                _ = News.Articles[[|"fifth"|]];
                """),
            large);
    }

    [Fact]
    public async Task ACollectionThatDoesNotSayItsSlugsIsNotChecked()
    {
        var silent = GeneratedCode.News.Replace("public static class Slugs", "public static class Other", StringComparison.Ordinal);

        await Analysis.VerifyAsync(Id, Source.Method("_ = News.Articles[\"one\"];"), silent);
    }

    [Fact]
    public async Task ConstantsThatAreNoPlainLiteralsAreReadAllTheSame()
    {
        var computed = GeneratedCode.News.Replace($"\"{GeneratedCode.Hanoi}\"", "\"xis-\" + \"trip\"", StringComparison.Ordinal);

        await Analysis.VerifyAsync(
            Id, Source.Method($"_ = News.Articles[\"xis-trip\"]; _ = News.Articles[[|\"{GeneratedCode.Hanoi}\"|]];"), computed);
    }

    [Fact]
    public async Task APublicCollectionOfAReferencedAssemblyIsChecked()
    {
        var library = Analysis.Compile("Library", [GeneratedCode.News], Analysis.Runtime);
        using var image = new MemoryStream();
        Assert.True(library.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var source = Source.Parse(Source.Method($"""
            _ = News.Articles["{GeneratedCode.Singapore}"];
            _ = News.Articles[[|"{Misspelt}"|]];
            _ = News.ByPlace["seoul"];
            _ = News.ByPlace[[|"soeul"|]];
            """));

        var found = await Analysis.DiagnoseAsync(Analysis.Compile(
            "Consumer", [source.Text], Analysis.Runtime, MetadataReference.CreateFromImage(image.ToArray())));

        Assert.Equal(source.Marks, found.Where(diagnostic => diagnostic.Id != "CORP1003").Select(diagnostic => diagnostic.Location.SourceSpan));
    }

    [Fact]
    public async Task ATypeWithTheSameMemberNamesIsNoCollection()
    {
        const string Lookalike = """
            namespace My.App;
            public static class News
            {
                public static ArticleTable Articles { get; } = new();
                public sealed class ArticleTable { public string this[string slug] => slug; public bool Contains(string slug) => slug.Length > 0; }
                public static class Slugs { public const string First = "first"; }
            }
            """;

        await Analysis.VerifyAsync(Id, Source.Method("_ = News.Articles[\"second\"]; _ = News.Articles.Contains(\"second\");"), Lookalike);
    }

    [Fact]
    public async Task ARenamedTableIsStillATable()
    {
        var renamed = GeneratedCode.News.Replace("ArticleTable", "Table", StringComparison.Ordinal)
            .Replace("Corpus.Table<", "Corpus.ArticleTable<", StringComparison.Ordinal);

        await Analysis.VerifyAsync(Id, Source.Method("_ = News.Articles[[|\"second\"|]];"), renamed);
    }

    [Fact]
    public async Task GeneratedCodeIsLeftAlone() =>
        await Analysis.VerifyAsync(Id, "// <auto-generated/>\n" + Source.Method("_ = News.Articles[\"second\"];"), GeneratedCode.News);
}
