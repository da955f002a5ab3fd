using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests.Robustness;

/// <summary>What <c>dotnet watch</c> needs of generated code, as far as it shows without running it (Corpus.Package.Tests runs it).</summary>
public sealed class EditingLoopTests
{
    private static readonly TestProject s_two = TestProject.News(("seeds/a.txt", "One title\n\nOne body.\n"), ("seeds/b.txt", "Two title\n\nTwo body.\n"));

    [Fact]
    public void AFileTakenAwayAfterTheItemsWereCountedIsNotReportedAsLost()
    {
        var project = s_two with { Properties = s_two.Properties.Add("CorpusItemCount", "2") };

        var run = project.Run().Become(project with { Files = [project.Files[0]] });

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void AFileThatTheProjectSaysIsNoSeedIsNotReportedAsLost()
    {
        var project = s_two.With(new SeedFile("stylecop.json", "{}", ("Item", "")));
        project = project with { Properties = project.Properties.Add("CorpusItemCount", "2") };

        var run = project.Run().Become(project with { Files = project.Files.RemoveAt(0) });

        Assert.Empty(run.Diagnostics);
    }

    [Fact]
    public void ClassesWithConstantsAreReplacedAsAWhole()
    {
        using var corpus = CompiledCorpus.Of(s_two);

        var holder = Assert.Single(corpus.Types, type => Array.Exists(type.GetFields(), field => field.IsLiteral));
        Assert.Equal("Slugs", holder.Name);
        Assert.Contains(holder.GetCustomAttributes(inherit: false), attribute => attribute.GetType().Name == "CreateNewOnMetadataUpdateAttribute");
    }

    [Fact]
    public void NoStaticFieldHoldsData()
    {
        using var corpus = CompiledCorpus.Of(s_two);

        Assert.DoesNotContain(corpus.Types, type => type.TypeInitializer is not null);
    }
}
