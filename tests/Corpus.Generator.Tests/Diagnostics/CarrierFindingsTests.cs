using Corpus.Generator.Image;
using Corpus.Generator.Tests.Harness;
using Corpus.Image;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>A collection that is too large for literals is told where else to go, with what makes it large; one that is too large for anything is an error.</summary>
public sealed class CarrierFindingsTests
{
    private static readonly SeedFile[] s_large =
    [
        File("seeds/small.txt", 10_000), File("seeds/large.txt", 5_000_000), File("seeds/larger.txt", 6_000_000), File("seeds/middling.txt", 1_000_000),
    ];

    [Fact]
    public void ALargeCollectionIsToldOfResourcesAndOfItsLargestFiles()
    {
        var diagnostic = Assert.Single(new TestProject().With(s_large).Run().Diagnostics);

        Assert.Equal("CORP2017", diagnostic.Id);
        Assert.Equal(
            "'News' has 11.5 MB of text, which take the compiler seconds and hundreds of megabytes as literals (the largest files: 'seeds/larger.txt' 5.7 MB, 'seeds/large.txt' 4.8 MB, 'seeds/middling.txt' 1.0 MB); "
            + "set Storage=\"Resource\" on its Corpus items, or Storage=\"Literals\" if literals are meant",
            diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
    }

    [Fact]
    public void WhoAsksForLiteralsIsToldNothing() =>
        Assert.Empty(new TestProject().With([.. s_large.Select(file => new SeedFile(file.Path, file.Text, [.. file.Metadata, ("Storage", "literals")]))]).Run().Diagnostics);

    [Theory]
    [InlineData(ImageLimits.MostArticles, ImageLimits.MostArticles, ImageFileFormat.MaxSize, null)]
    [InlineData(ImageLimits.MostArticles + 1, 1, 1, "4,194,305 articles, and 4,194,304 is the most")]
    [InlineData(1, ImageLimits.MostArticles + 1, 1, "4,194,305 files, and 4,194,304 is the most")]
    [InlineData(1, 1, ImageFileFormat.MaxSize + 1L, "2,000,000,001 bytes, and 2,000,000,000 is the most")]
    public void WhatIsTooLargeIsNamed(int articles, int seeds, long bytes, string? said) => Assert.Equal(said, ImageLimits.Exceeded(articles, seeds, bytes));

    /// <summary>The most articles have a slug table whose numbers of slots an image can still say.</summary>
    [Fact]
    public void TheMostArticlesFitTheFormat() => Assert.InRange(SlugTable.SlotCountFor(ImageLimits.MostArticles), 0, ImageFormat.MaxNumber);

    private static SeedFile File(string path, int length) =>
        new(path, $"Title of {path}\n\n{string.Concat(Enumerable.Repeat("A line of forty characters, more or less.\n", length / 42))}", ("Item", "true"), ("Name", "News"), ("Format", "plain"));
}
