using System.Text;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Reading;
using Corpus.Generator.Seeds;
using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>One bad file never costs the others, and can be excused alone.</summary>
public sealed class IsolationTests
{
    private static readonly SeedOptions s_options = new() { Path = "seeds/a.txt", Collection = new("My.App", "News"), Context = ReadingContext.None };

    [Fact]
    public void BadFilesLeaveTheGoodOnesCompiled()
    {
        var project = TestProject.News(
            ("seeds/empty.txt", ""), ("seeds/good.txt", "A good title\n\nIts body.\n"), ("seeds/latin.txt", "Caf\uFFFD\n\nBody.\n"),
            ("seeds/twin.txt", "A good title\n\nAnother body.\n"));

        var run = project.Run();

        Assert.Equal(["CORP0001", "CORP0002", "CORP0003"], run.Diagnostics.Select(diagnostic => diagnostic.Id).Order());
        using var corpus = CompiledCorpus.Of(run);
        Assert.Equal(["A good title", "Caf\uFFFD"], corpus.Articles().Select(article => article.Title));
        Assert.Equal("Its body.", corpus.Articles()[0].Text);
    }

    [Fact]
    public void ADuplicateNamesTheFirstAsAdditionalLocation()
    {
        var diagnostic = TestProject.News(("seeds/a.txt", "One\n\nBody"), ("seeds/b.txt", "One\n\nBody")).Run().Diagnostics.Single();

        Assert.Equal("/project/seeds/b.txt", diagnostic.Location.GetLineSpan().Path);
        Assert.Equal("/project/seeds/a.txt", Assert.Single(diagnostic.AdditionalLocations).GetLineSpan().Path);
    }

    [Fact]
    public void ASettingOfAGlobIsReportedOnce()
    {
        var project = new TestProject().With([.. Enumerable.Range(0, 20).Select(i => new SeedFile($"seeds/{i:00}.txt", $"Title {i}\n\nBody", ("Name", "News"), ("Format", "odd")))]);

        Assert.Equal("/project/seeds/00.txt", Assert.Single(project.Run().Diagnostics).Location.GetLineSpan().Path);
    }

    [Fact]
    public void MetadataExcusesOneFile()
    {
        var project = new TestProject().With(
            new SeedFile("seeds/a.txt", "Caf\uFFFD", ("Name", "News"), ("NoWarn", "CORP0001, corp0002")),
            new SeedFile("seeds/b.txt", "Caf\uFFFDs", ("Name", "News")));

        Assert.Equal("/project/seeds/b.txt", Assert.Single(project.Run().Diagnostics).Location.GetLineSpan().Path);
    }

    [Fact]
    public void AnUnreadableFileIsReported()
    {
        var read = SeedReader.Read(new Seed(new InMemorySeed("/project/seeds/a.txt", null), s_options), CancellationToken.None);

        Assert.Equal(Rules.UnreadableFile.Id, Assert.Single(read.Findings).Rule.Id);
        Assert.Empty(read.Articles);
    }

    [Fact]
    public void AnExceptionInOneFileIsItsDiagnostic()
    {
        var read = SeedReader.Read(new Seed(new BrokenFile(), s_options), CancellationToken.None);

        var finding = Assert.Single(read.Findings);
        Assert.Equal(Rules.InternalError.Id, finding.Rule.Id);
        Assert.Equal(["seeds/a.txt", "InvalidTimeZoneException", "boom", ProjectLinks.Issues], finding.Arguments);
    }

    [Theory]
    [InlineData("utf-16")]
    [InlineData("iso-8859-1")]
    public void AnotherEncodingIsReportedEvenIfEveryCharacterWasRead(string encoding)
    {
        var file = new InMemorySeed("/project/seeds/a.txt", SourceText.From("Title\n\nBody", Encoding.GetEncoding(encoding)));

        var finding = Assert.Single(SeedReader.Read(new Seed(file, s_options), CancellationToken.None).Findings);

        Assert.Equal(Rules.NotUtf8.Id, finding.Rule.Id);
        Assert.Equal([encoding], finding.Arguments);
    }

    [Fact]
    public void LinesAreThoseOfAnEditor()
    {
        var text = "Title\u2028still\u0085title\r\n\r\nBody\rNext caf\uFFFD";

        var position = TestProject.News(("seeds/a.txt", text)).Run().Diagnostics.Single().Location.GetLineSpan().StartLinePosition;

        Assert.Equal((4, 9), (position.Line + 1, position.Character + 1));
    }

    private sealed class BrokenFile : AdditionalText
    {
        public override string Path => "/project/seeds/a.txt";

        public override SourceText? GetText(CancellationToken cancellationToken = default) => throw new InvalidTimeZoneException("boom");
    }
}
