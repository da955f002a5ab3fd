using System.Globalization;
using Corpus.Generator.Articles;
using CsCheck;

namespace Corpus.Generator.Tests.Formats;

/// <summary>What a title becomes in an address, a look-up key and a property name.</summary>
public sealed class SlugRuleTests
{
    [Theory]
    [InlineData("Xi’s Vietnam trip aiming to ‘screw’ US, says Trump", "xis-vietnam-trip-aiming-to-screw-us-says-trump")]
    [InlineData("Putin envoy Dmitriev sees ‘positive dynamic’ in US-Russia relations", "putin-envoy-dmitriev-sees-positive-dynamic-in-us-russia-relations")]
    [InlineData("  Crème brûlée à l'Élysée  ", "creme-brulee-a-lelysee")]
    [InlineData("Cre\u0300me bru\u0302le\u0301e", "creme-brulee")]
    [InlineData("Straße, Ærø, Łódź, Đà Nẵng, İstanbul", "strasse-aero-lodz-da-nang-istanbul")]
    [InlineData("100% — really?!", "100-really")]
    [InlineData("日本語のタイトル", "日本語のタイトル")]
    [InlineData("がぎ 한국어", "がぎ-한국어")]
    [InlineData("हिन्दी समाचार", "हिन्दी-समाचार")]
    [InlineData("العَرَبِيَّة", "العَرَبِيَّة")]
    [InlineData("ข่าวด่วน", "ข่าวด่วน")]
    [InlineData("Новости: Йошкар-Ола", "новости-йошкар-ола")]
    [InlineData("🎉 Party 🎉 time 1️⃣", "party-time-1")]
    [InlineData("𠀀 ideograph", "𠀀-ideograph")]
    [InlineData("a\u0000b\u2028c", "a-b-c")]
    [InlineData("Hawaiʻi", "hawaii")]
    public void ATitleBecomes(string title, string slug) => Assert.Equal(slug, SlugRule.Of(title));

    [Theory]
    [InlineData("")]
    [InlineData(" \t")]
    [InlineData("?!—…")]
    [InlineData("🎉🎉")]
    [InlineData("\u0301\u0302")]
    [InlineData("’‘'")]
    public void ATitleWithoutLetterOrDigitHasNone(string title) => Assert.Null(SlugRule.Of(title));

    /// <summary>Not a theory: lone surrogates do not survive the way of test data from discovery to execution.</summary>
    [Fact]
    public void LoneSurrogatesAreDropped()
    {
        Assert.Equal("xy", SlugRule.Of("x\uD800y"));
        Assert.Null(SlugRule.Of("\uDC00\uD800"));
    }

    [Fact]
    public void ALongTitleIsCutAtAWordAndKeepsAHashOfTheWhole()
    {
        var words = string.Join(' ', Enumerable.Repeat("parliament", 40));
        var one = SlugRule.Of(words + " one")!;
        var two = SlugRule.Of(words + " two")!;

        Assert.NotEqual(one, two);
        Assert.InRange(one.Length, 150, SlugRule.MaxLength);
        Assert.Matches("^(parliament-)+[0-9a-f]{8}$", one);
    }

    [Fact]
    public void ALongWordIsNotCutInsideASurrogatePair()
    {
        var even = SlugRule.Of(string.Concat(Enumerable.Repeat("𠀀", 300)))!;
        var odd = SlugRule.Of("a" + string.Concat(Enumerable.Repeat("𠀀", 300)))!;

        Assert.All(new[] { even, odd }, slug => Assert.True(slug.IsNormalized() && slug.Length <= SlugRule.MaxLength));
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    public void TheCultureOfTheHostDoesNotMatter(string culture)
    {
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo(culture);
            Assert.Equal("istanbul-indigo-1", SlugRule.Of("ISTANBUL INDIGO 1"));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    [Fact]
    public void AnyTitleGivesWordsJoinedBySingleDashesAndItsSlugIsItsOwnSlug() => Titles.Sample(title =>
    {
        var slug = SlugRule.Of(title);
        if (slug is null)
        {
            return;
        }

        Assert.True(slug.Length is > 0 and <= SlugRule.MaxLength);
        Assert.DoesNotContain("--", slug, StringComparison.Ordinal);
        Assert.False(slug[0] == '-' || slug[^1] == '-');
        Assert.All(slug.EnumerateRunes(), rune => Assert.True(rune.Value == '-' || IsWordRune(rune), $"U+{rune.Value:X4}"));
        Assert.DoesNotContain('\uFFFD', slug);
        Assert.Equal(slug, SlugRule.Of(slug));
    });

    private static Gen<string> Titles => Gen.OneOf(
        Gen.String,
        Gen.Char.Array[0, 400].Select(chars => new string(chars)),
        Gen.OneOf(new[] { "a", "É", "ß", "-", "--", "’", "'", " ", "\u0301", "\u093E", "\u064E", "अ", "ب", "\uD83C", "\uDF89", "𐐀", "K", "Å", "İ", "ŉ", "1", "\uFE0F", "\u20E3", "\u200D" }.Select(Gen.Const).ToArray())
            .Array[0, 300].Select(string.Concat));

    private static bool IsWordRune(System.Text.Rune rune) =>
        System.Text.Rune.IsLetterOrDigit(rune) || System.Text.Rune.GetUnicodeCategory(rune) is
            UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;
}
