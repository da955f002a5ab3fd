using Corpus.Analyzers.Tests.Harness;
using Corpus.CodeFixes;

namespace Corpus.Analyzers.Tests;

/// <summary>What the fixes make of the code they are offered for.</summary>
public sealed class CodeFixTests
{
    private const string Misspelt = "singapore-disolves-parliament-ahead-of-imminent-election";

    [Theory]
    [InlineData($"_ = News.Articles[/* why */ \"{Misspelt}\" /* not */];", $"_ = News.Articles[/* why */ \"{GeneratedCode.Singapore}\" /* not */];")]
    [InlineData($"_ = News.Articles.TryGet(slug: \"{Misspelt}\", article: out _);", $"_ = News.Articles.TryGet(slug: \"{GeneratedCode.Singapore}\", article: out _);")]
    [InlineData($"const string slug = \"{Misspelt}\"; _ = News.Articles[slug];", $"const string slug = \"{Misspelt}\"; _ = News.Articles[\"{GeneratedCode.Singapore}\"];")]
    [InlineData($"_ = News.Articles[flag ? text : @\"{Misspelt}\"];", $"_ = News.Articles[flag ? text : \"{GeneratedCode.Singapore}\"];")]
    [InlineData($"_ = News.Articles[\"singapore-disolves-\" + \"parliament-ahead-of-imminent-election\"];", $"_ = News.Articles[\"{GeneratedCode.Singapore}\"];")]
    public async Task AnUnknownSlugBecomesTheNearestOne(string before, string after) =>
        Assert.Equal(Source.Method(after), await Fixing.FirstAsync(new NearestKeyFix(), "CORP1001", Source.Method(before)));

    [Fact]
    public async Task AnUnknownKeyBecomesTheNearestOne() =>
        Assert.Equal(
            Source.Method("_ = News.ByPlace[\"SEOUL\"];"),
            await Fixing.FirstAsync(new NearestKeyFix(), "CORP1002", Source.Method("_ = News.ByPlace[\"Soeul\"];")));

    [Fact]
    public async Task ASlugThatIsNearNothingHasNoFix() =>
        Assert.Empty(await Fixing.TitlesAsync(new NearestKeyFix(), "CORP1001", Source.Method("_ = News.Articles[\"something-else\"];")));

    [Fact]
    public async Task TheTitleNamesTheNewSlug() =>
        Assert.Equal(
            [$"Change to '{GeneratedCode.Singapore}'"],
            await Fixing.TitlesAsync(new NearestKeyFix(), "CORP1001", Source.Method($"_ = News.Articles[\"{Misspelt}\"];")));

    [Fact]
    public async Task ALookUpBecomesAProperty() =>
        Assert.Equal(
            Source.Method("var title = News.Articles.Hanoi.Title; // the trip"),
            await Fixing.FirstAsync(
                new SlugMemberFix(), "CORP1003", Source.Method($"var title = News.Articles[\"{GeneratedCode.Hanoi}\"].Title; // the trip"), SlugMemberFix.UseProperty));

    [Theory]
    [InlineData($"_ = News.Articles[\"{GeneratedCode.Hanoi}\"];", "_ = News.Articles[News.Slugs.Hanoi];")]
    [InlineData($"_ = News.Articles.Contains(/* the trip */ \"{GeneratedCode.Hanoi}\");", "_ = News.Articles.Contains(/* the trip */ News.Slugs.Hanoi);")]
    public async Task ALiteralBecomesAConstant(string before, string after) =>
        Assert.Equal(
            Source.Method(after),
            await Fixing.FirstAsync(new SlugMemberFix(), "CORP1003", Source.Method(before), SlugMemberFix.UseConstant));

    [Fact]
    public async Task AConstantIsQualifiedAsFarAsThePlaceNeeds()
    {
        const string Before = $$"""
            internal static class Program
            {
                public static bool Run() => My.App.News.Articles.Contains("{{GeneratedCode.Hanoi}}");
            }
            """;

        Assert.Equal(
            Before.Replace($"\"{GeneratedCode.Hanoi}\"", "My.App.News.Slugs.Hanoi", StringComparison.Ordinal),
            await Fixing.FirstAsync(new SlugMemberFix(), "CORP1003", Before, SlugMemberFix.UseConstant));
    }

    [Fact]
    public async Task OnlyAnIndexOfTheTableCanBecomeAProperty()
    {
        var lookUp = Source.Method($"_ = News.Articles[\"{GeneratedCode.Hanoi}\"];");
        var question = Source.Method($"_ = News.Articles.Contains(\"{GeneratedCode.Hanoi}\");");

        Assert.Equal(["Use the property 'Hanoi'", "Use the constant 'Slugs.Hanoi'"], await Fixing.TitlesAsync(new SlugMemberFix(), "CORP1003", lookUp));
        Assert.Equal(["Use the constant 'Slugs.Hanoi'"], await Fixing.TitlesAsync(new SlugMemberFix(), "CORP1003", question));
    }

    [Fact]
    public async Task AllUnknownSlugsAreFixedInOneGo() =>
        Assert.Equal(
            Source.Method($"""
                _ = News.Articles["{GeneratedCode.Singapore}"].Title + News.Articles["{GeneratedCode.Hanoi}"].Title;
                _ = News.Articles.Contains("{GeneratedCode.Hanoi}");
                _ = News.Articles["something-else"];
                """),
            await Fixing.AllAsync(
                new NearestKeyFix(),
                "CORP1001",
                Source.Method($"""
                    _ = News.Articles["{Misspelt}"].Title + News.Articles["{GeneratedCode.Hanoi}s"].Title;
                    _ = News.Articles.Contains("{GeneratedCode.Hanoi}s");
                    _ = News.Articles["something-else"];
                    """),
                nameof(NearestKeyFix)));

    [Theory]
    [InlineData(SlugMemberFix.UseProperty, "_ = News.Articles.Hanoi.Title + News.Articles.Singapore.Title;")]
    [InlineData(SlugMemberFix.UseConstant, "_ = News.Articles[News.Slugs.Hanoi].Title + News.Articles[News.Slugs.Singapore].Title;")]
    public async Task AllLiteralsBecomeMembersInOneGo(string equivalenceKey, string after) =>
        Assert.Equal(
            Source.Method(after),
            await Fixing.AllAsync(
                new SlugMemberFix(),
                "CORP1003",
                Source.Method($"_ = News.Articles[\"{GeneratedCode.Hanoi}\"].Title + News.Articles[\"{GeneratedCode.Singapore}\"].Title;"),
                equivalenceKey));
}
