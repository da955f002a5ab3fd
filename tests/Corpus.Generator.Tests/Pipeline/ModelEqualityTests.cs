using Corpus.Generator.Reading;
using Corpus.Generator.Seeds;
using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>Models made twice from the same text are equal, and from different text are not: what caching stands on.</summary>
public sealed class ModelEqualityTests
{
    [Fact]
    public void ReadTwiceIsEqualWithEqualHash()
    {
        var (first, second) = (Read(RepositorySeeds.News), Read(RepositorySeeds.News));

        Assert.NotSame(first, second);
        Assert.Equal(first, second);
        Assert.Equal(first.GetHashCode(), second.GetHashCode());
    }

    [Theory]
    [InlineData("Lawrence Wong", "Lawrence  Wong")]
    [InlineData("SINGAPORE:", "SINGAPURA:")]
    [InlineData("15 April 2025", "16 April 2025")]
    [InlineData("Kirill Dmitriev. (Reuters)", "Kirill Dmitriev. (AFP)")]
    public void ADifferenceInTheTextIsADifferenceInTheModel(string before, string after)
    {
        Assert.NotEqual(Read(RepositorySeeds.News), Read(RepositorySeeds.News.Replace(before, after, StringComparison.Ordinal)));
    }

    private static ReadSeed Read(string text)
    {
        var file = TestProject.NewsFile(RepositorySeeds.NewsPath, text);
        var project = new TestProject { Files = [file] };
        var seed = SeedOptionsReader.Read((new InMemorySeed(file), project.Settings), CancellationToken.None).Single();
        return SeedReader.Read(seed, CancellationToken.None);
    }
}
