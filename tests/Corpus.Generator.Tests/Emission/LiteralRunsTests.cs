using Corpus.Generator.Emission;
using CsCheck;

namespace Corpus.Generator.Tests.Emission;

/// <summary>Text is looked at four characters at a time; wherever a character stands among them, it is judged alike.</summary>
public sealed class LiteralRunsTests
{
    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(3)]
    [InlineData(6)]
    public void EveryCharacterIsJudgedAlikeWhereverItStands(int position)
    {
        for (var c = char.MinValue; c < char.MaxValue; c++)
        {
            if (c != '\n' && !char.IsSurrogate(c))
            {
                var runs = LiteralRuns.Of(new string('a', position) + c + "ab~ zyx", CancellationToken.None);
                Assert.True(runs.Runs is [(_, var isClean)] && isClean == LiteralRuns.IsShown(c), $"U+{(int)c:X4}");
            }
        }
    }

    [Fact]
    public void RunsAreAllOfTheTextAndChangeWithTheLines() => Gen.String[Gen.OneOf(Gen.Char[' ', '~'], Gen.Const('\n'), Gen.Const('\u200B')), 0, 80].Sample(text =>
    {
        var runs = LiteralRuns.Of(text, CancellationToken.None).Runs;
        var start = 0;
        foreach (var (end, isClean) in runs)
        {
            Assert.Equal(isClean, !text[start..end].Contains('\u200B', StringComparison.Ordinal));
            Assert.True(end == text.Length || text[end - 1] == '\n');
            start = end;
        }

        Assert.Equal(text.Length, start);
        Assert.DoesNotContain(runs.Zip(runs.Skip(1)), pair => pair.First.IsClean && pair.Second.IsClean);
    });
}
