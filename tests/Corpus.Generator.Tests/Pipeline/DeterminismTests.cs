using System.Globalization;
using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>The output is a function of the seeds: the same bytes on every machine.</summary>
public sealed class DeterminismTests
{
    private static readonly TestProject s_project = RepositorySeeds.NewsProject.With(
        TestProject.NewsFile("seeds/İstanbul.txt", "Iğdır ve İstanbul'da ışık\n\nBİR Iİıi.\n"),
        TestProject.NewsFile("seeds/ÄÖ.txt", "Ääkköset – ja −1,5\n\nHyvä.\n"),
        TestProject.NewsFile("seeds/b.txt", "Beta\n\nBody.\n"),
        TestProject.NewsFile("seeds/B2.txt", "Beta two\n\nBody.\n"));

    [Fact]
    public void TheOrderOfFilesDoesNotMatter()
    {
        var expected = s_project.Run().AllSources;

        for (var seed = 1; seed <= 5; seed++)
        {
            var shuffled = s_project.Files.ToArray();
            new Random(seed).Shuffle(shuffled);
            Assert.Equal(expected, (s_project with { Files = [.. shuffled] }).Run().AllSources);
        }
    }

    [Theory]
    [InlineData("tr-TR")]
    [InlineData("fi-FI")]
    [InlineData("ar-SA")]
    [InlineData("th-TH")]
    public void TheCultureDoesNotMatter(string culture)
    {
        var expected = s_project.Run().AllSources;
        var before = CultureInfo.CurrentCulture;
        try
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = new CultureInfo(culture);
            Assert.Equal(expected, s_project.Run().AllSources);
        }
        finally
        {
            CultureInfo.CurrentCulture = CultureInfo.CurrentUICulture = before;
        }
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void TheKindOfLineEndDoesNotMatter(string lineEnd)
    {
        var other = s_project with
        {
            Files = [.. s_project.Files.Select(file => file with { Text = file.Text.Replace("\n", lineEnd, StringComparison.Ordinal) })],
        };

        Assert.Equal(s_project.Run().AllSources, other.Run().AllSources);
    }

    [Fact]
    public void AByteOrderMarkDoesNotMatter()
    {
        var marked = s_project with { Files = [.. s_project.Files.Select(file => file with { Text = "\uFEFF" + file.Text })] };

        Assert.Equal(s_project.Run().AllSources, marked.Run().AllSources);
    }

    [Fact]
    public void TheDirectoryOfTheProjectDoesNotMatter()
    {
        var sources = s_project.Run().AllSources;

        Assert.DoesNotContain(SeedFile.ProjectDirectory, sources, StringComparison.Ordinal);
        Assert.DoesNotContain('\r', sources);
    }
}
