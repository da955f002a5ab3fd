using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Pipeline;

public sealed class CancellationTests
{
    [Fact]
    public void ACancelledRunThrowsAndGivesNoHalfResult()
    {
        var project = RepositorySeeds.NewsProject;
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            project.Files.Select(AdditionalText (file) => new InMemorySeed(file)),
            TestProject.ParseOptions,
            project.Settings);

        Assert.ThrowsAny<OperationCanceledException>(() => driver.RunGenerators(project.Compile(), new CancellationToken(canceled: true)));
    }
}
