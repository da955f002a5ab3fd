using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests.Pipeline;

/// <summary>What each edit re-does, and what it leaves alone (docs/architecture.md).</summary>
public sealed class IncrementalityTests
{
    private const string First = "seeds/a.txt";
    private const string Second = "seeds/b.txt";

    private static readonly TestProject s_project = TestProject.News((First, "One title\n\nOne body.\n"), (Second, "Two title\n\nTwo body.\n"))
        .WithSource("class Program { }");

    private static readonly string[] s_allSteps =
    [
        TrackingNames.Options, TrackingNames.Seeds, TrackingNames.Parsed, TrackingNames.Findings, TrackingNames.Heads,
        TrackingNames.Catalog, TrackingNames.Texts, TrackingNames.Chunks, TrackingNames.Rows, TrackingNames.Tables,
    ];

    [Fact]
    public void EveryStepIsNewOnTheFirstRun()
    {
        var run = s_project.Run();

        Assert.All(s_allSteps, step => Assert.Equal("New", run.Reasons(step)));
        Assert.Equal(["News.Names.g.cs", "News.Tables.g.cs", "News.Text.00.g.cs", "News.g.cs"], run.HintNames);
    }

    [Fact]
    public void ACSharpEditRedoesNothing()
    {
        var run = s_project.Run().Become(s_project with { Sources = ["class Program { int edited; }"] });

        Assert.All(s_allSteps, step => Assert.Equal("Cached", run.Reasons(step)));
        Assert.Empty(run.RewrittenFiles);
    }

    [Fact]
    public void SavingTheSameTextAgainEndsAtTheParser()
    {
        var run = s_project.Run().Become(s_project, resave: true);

        Assert.Equal("Modified", run.Reasons(TrackingNames.Seeds));
        Assert.Equal("Unchanged", run.Reasons(TrackingNames.Parsed));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Heads));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Tables));
        Assert.Empty(run.RewrittenFiles);
    }

    [Fact]
    public void ABodyEditLeavesHeadsCatalogAndDeclarationsAlone()
    {
        var run = s_project.Run().Become(s_project.Edit(First, "One title\n\nOne other body.\n"));

        Assert.Equal("Modified Cached", run.Reasons(TrackingNames.Parsed));
        Assert.Equal("Unchanged Cached", run.Reasons(TrackingNames.Heads));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Catalog));
        Assert.Equal("Modified Cached", run.Reasons(TrackingNames.Texts));
        Assert.Equal("Modified", run.Reasons(TrackingNames.Chunks));
        Assert.Equal("Modified Cached", run.Reasons(TrackingNames.Rows));
        Assert.Equal("Modified", run.Reasons(TrackingNames.Tables));
        Assert.Equal(["News.Tables.g.cs", "News.Text.00.g.cs"], run.RewrittenFiles);
    }

    [Fact]
    public void AMovedLineChangesTheTablesAndNothingElse()
    {
        var run = s_project.Run().Become(s_project.Edit(First, "\n\nOne title\n\nOne body.\n"));

        Assert.Equal("Modified Cached", run.Reasons(TrackingNames.Parsed));
        Assert.Equal("Unchanged Cached", run.Reasons(TrackingNames.Heads));
        Assert.Equal("Unchanged Cached", run.Reasons(TrackingNames.Texts));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Chunks));
        Assert.Equal(["News.Tables.g.cs"], run.RewrittenFiles);
    }

    [Fact]
    public void ATitleEditRewritesNamesDeclarationsAndTables()
    {
        var run = s_project.Run().Become(s_project.Edit(First, "Another title\n\nOne body.\n"));

        Assert.Equal("Modified Cached", run.Reasons(TrackingNames.Heads));
        Assert.Equal("Modified", run.Reasons(TrackingNames.Catalog));
        Assert.Equal("Unchanged Cached", run.Reasons(TrackingNames.Texts));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Chunks));
        Assert.Equal(["News.Names.g.cs", "News.Tables.g.cs", "News.g.cs"], run.RewrittenFiles);
    }

    [Fact]
    public void AnAddedFileParsesItselfAlone()
    {
        var run = s_project.Run().Become(s_project.With(TestProject.NewsFile("seeds/c.txt", "Three title\n\nThree body.\n")));

        Assert.Equal(1, run.Redone(TrackingNames.Parsed));
        Assert.Contains("ThreeTitle", run.Source("News.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void ARemovedFileParsesNothing()
    {
        var run = s_project.Run().Become(s_project with { Files = [s_project.Files[0]] });

        Assert.Equal(0, run.Redone(TrackingNames.Parsed));
        Assert.DoesNotContain("TwoTitle", run.Source("News.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void ARenamedFileMovesToItsPlaceInTheOrderOfPaths()
    {
        var renamed = s_project with { Files = [TestProject.NewsFile("seeds/z.txt", s_project.Files[0].Text), s_project.Files[1]] };

        var run = s_project.Run().Become(renamed);

        Assert.Contains("TwoTitle => this[0]", run.Source("News.g.cs"), StringComparison.Ordinal);
    }

    [Fact]
    public void OptionsReadAgainWithTheSameValuesChangeNothing()
    {
        var run = s_project.Run().Become(s_project with { Properties = s_project.Properties.Add("Unrelated", "1") });

        Assert.Equal("Unchanged", run.Reasons(TrackingNames.Options));
        Assert.Equal("Unchanged", run.Reasons(TrackingNames.Seeds));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Parsed));
        Assert.Empty(run.RewrittenFiles);
    }

    [Fact]
    public void AnotherRootNamespaceReachesEveryFile()
    {
        var run = s_project.Run().Become(s_project with { Properties = s_project.Properties.SetItem("RootNamespace", "Other") });

        Assert.Equal("Modified", run.Reasons(TrackingNames.Seeds));
        Assert.Equal(run.HintNames, run.RewrittenFiles);
        Assert.All(run.HintNames, hint => Assert.Contains("namespace Other;", run.Source(hint), StringComparison.Ordinal));
    }

    [Fact]
    public void AnEditInOneCollectionLeavesTheOtherAlone()
    {
        var project = s_project.With(new SeedFile("docs/help.txt", "Help\n\nPress F1.\n", ("Item", "true"), ("Name", "Help")));

        var run = project.Run().Become(project.Edit(First, "Another title\n\nAnother body.\n"));

        Assert.All(run.RewrittenFiles, file => Assert.StartsWith("News.", file, StringComparison.Ordinal));
    }

    [Fact]
    public void AFileThatIsNoSeedConcernsNobody()
    {
        var project = s_project.With(new SeedFile("notes.txt", "mine"));

        var run = project.Run().Become(project.Edit("notes.txt", "still mine"));

        Assert.Equal("Cached", run.Reasons(TrackingNames.Parsed));
        Assert.Empty(run.RewrittenFiles);
    }
}
