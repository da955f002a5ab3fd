using Corpus.Generator.Analyzers;
using CsCheck;

namespace Corpus.Analyzers.Tests;

/// <summary>What a misspelt key is taken for.</summary>
public sealed class NearestKeyTests
{
    [Theory]
    [InlineData("soeul", "SEOUL")]
    [InlineData("Moskow", "MOSCOW")]
    [InlineData("tail", "tall")]
    [InlineData("washington", null)]
    [InlineData("xy", null)]
    [InlineData("", null)]
    public void IsTheKeyWithTheFewestEdits(string key, string? nearest) =>
        Assert.Equal(nearest, Find(key, ["SEOUL", "MOSCOW", "tall", "till", "tell", "a-very-long-key-indeed"]));

    [Fact]
    public void OfSeveralNearestItIsTheFirst()
    {
        Assert.Equal("bat", Find("tat", ["rat", "cat", "bat", "hat"]));
        Assert.Equal("bat", Find("tat", ["bat", "hat", "cat", "rat"]));
    }

    [Fact]
    public void AnExactMatchButForCaseWinsOverOthers() => Assert.Equal("Seoul", Find("SEOUL", ["SEOUX", "Seoul", "SEOUK"]));

    [Fact]
    public void ItIsFoundInWhicheverSetItIs() =>
        Assert.Equal(
            "moscow",
            NearestKey.Find(
                [new KeySet(["hanoi"], StringComparer.Ordinal), new KeySet(["moscow"], StringComparer.Ordinal), new KeySet(["seoul"], StringComparer.Ordinal)],
                "moskow", TestContext.Current.CancellationToken));

    [Fact]
    public void WhenNothingIsNearItIsTheOnlyKeyThatBeginsSo()
    {
        string[] keys = ["putin-envoy-sees-positive-dynamic-in-relations", "pakistan-aims-to-deport-millions", "pakistan-floods-displace-thousands"];

        Assert.Equal(keys[0], Find("putin-envoy", keys));
        Assert.Equal(keys[1], Find("Pakistan-Aims", keys));
        Assert.Null(Find("pakistan", keys));
        Assert.Null(Find("put", keys));
    }

    [Fact]
    public void SkippingByLettersLosesNothing()
    {
        var words = Gen.String[Gen.Char["abcABC-é"], 0, 12];
        Gen.Select(words, words).Sample((a, b) =>
            new LetterCounts(a).LeastDistance(new LetterCounts(b)) <= new EditDistance().Measure(a, b, 20));
    }

    [Fact]
    public void ItStopsWhenAsked()
    {
        using var cancelled = new CancellationTokenSource();
        cancelled.Cancel();

        Assert.Throws<OperationCanceledException>(() => NearestKey.Find([new KeySet(["seoul"], StringComparer.Ordinal)], "soeul", cancelled.Token));
    }

    private static string? Find(string key, string[] keys) =>
        NearestKey.Find([new KeySet(keys, StringComparer.Ordinal)], key, TestContext.Current.CancellationToken);
}
