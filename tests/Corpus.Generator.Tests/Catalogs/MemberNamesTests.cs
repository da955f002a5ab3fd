using Corpus.Generator.Catalogs;
using CsCheck;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Catalogs;

public sealed class MemberNamesTests
{
    [Theory]
    [InlineData("singapore-dissolves-parliament", "SingaporeDissolvesParliament")]
    [InlineData("class", "Class")]
    [InlineData("2025-budget", "Article2025Budget")]
    [InlineData("日本-語", "日本語")]
    [InlineData("élan-vital", "ÉlanVital")]
    public void ANameIsItsSlugInPascalCase(string slug, string name) => Assert.Equal([name], MemberNames.Allocate([slug]));

    [Theory]
    [InlineData("count")]
    [InlineData("to-string")]
    [InlineData("article-table")]
    [InlineData("is-current")]
    public void AMemberOfEveryTableGetsASuffix(string slug) => Assert.Matches("^[A-Za-z]+_[0-9a-f]{8}$", MemberNames.Allocate([slug]).Single());

    [Fact]
    public void ClashingNamesAllGetASuffixOfTheirOwnWhateverTheOrder()
    {
        var names = MemberNames.Allocate(["a-b", "ab", "other"]);
        var reversed = MemberNames.Allocate(["other", "ab", "a-b"]);

        Assert.Equal("Other", names[2]);
        Assert.All(names.Take(2), name => Assert.Contains('_', name));
        Assert.Equal(names, reversed.AsEnumerable().Reverse());
    }

    [Fact]
    public void NamesAreDistinctIdentifiersInAnyCase() =>
        Gen.String[Gen.OneOf(Gen.Char['a', 'c'], Gen.Const('-'), Gen.Char['0', '2'], Gen.Char, Gen.Const('ß'), Gen.Const('ı')), 1, 6].HashSet[1, 40].Sample(slugs =>
        {
            var names = MemberNames.Allocate([.. slugs]);
            return names.Distinct(StringComparer.OrdinalIgnoreCase).Count() == slugs.Count && names.TrueForAll(SyntaxFacts.IsValidIdentifier);
        });
}
