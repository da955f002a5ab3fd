using Corpus.Generator.Analyzers;

namespace Corpus.Analyzers.Tests;

/// <summary>The text of a <c>CorpusKeysAttribute</c>.</summary>
public sealed class KeyLinesTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n\r\n\n")]
    [InlineData("Hanoi", "Hanoi")]
    [InlineData("Hanoi\nSeoul\n", "Hanoi", "Seoul")]
    [InlineData("Hanoi\r\n\r\nSeoul", "Hanoi", "Seoul")]
    [InlineData(" Hanoi \n\u2028", " Hanoi ", "\u2028")]
    [InlineData(@"a\\nb", @"a\nb")]
    [InlineData(@"a\nb\rc\u0041\\", "a\nb\rcA\\")]
    [InlineData(@"\x\u12\uZZZZ\", @"\x\u12\uZZZZ\")]
    [InlineData(@"\u00e9", "é")]
    public void HoldsOneKeyALine(string text, params string[] keys) => Assert.Equal(keys, KeyLines.Read(text));

    [Fact]
    public void AnEscapeCanSayHalfASurrogatePair() => Assert.Equal(["x\ud83d"], KeyLines.Read(@"x\uD83D"));
}
