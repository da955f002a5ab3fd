using Corpus.Generator.Seeds;

namespace Corpus.Generator.Tests.Seeds;

/// <summary>What counts as a blank is what .NET says it is.</summary>
public sealed class BlanksTests
{
    [Fact]
    public void EveryCharacterIsABlankIfDotNetSaysSo() =>
        Assert.All(Enumerable.Range(0, 0x10000).Select(code => (char)code), c => Assert.Equal(char.IsWhiteSpace(c), Blanks.IsBlank(c)));

    [Theory]
    [InlineData("", "")]
    [InlineData(" \u2028\t", "")]
    [InlineData("\u3000a b\u00A0", "a b")]
    [InlineData("a", "a")]
    public void BlanksAreTakenOffBothEnds(string text, string trimmed) => Assert.Equal(trimmed, Blanks.Trim(text).ToString());
}
