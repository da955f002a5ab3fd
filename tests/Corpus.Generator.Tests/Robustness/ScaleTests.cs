namespace Corpus.Generator.Tests.Robustness;

/// <summary>What an edit re-does in a project of ten thousand seeds, counted step by step; nothing here depends on time.</summary>
public sealed class ScaleTests(TenThousandSeeds seeds) : IClassFixture<TenThousandSeeds>
{
    private const string Edited = "seeds/37/05037.txt";

    /// <summary>Steps that have one result for each seed.</summary>
    private static readonly string[] s_seedSteps =
    [
        TrackingNames.Seeds, TrackingNames.Parsed, TrackingNames.Findings, TrackingNames.Heads, TrackingNames.Texts, TrackingNames.Rows,
    ];

    [Fact]
    public void TheFirstRunReadsEverySeedOnce()
    {
        var run = seeds.Run.Fork();

        Assert.All(s_seedSteps, step => Assert.Equal(TenThousandSeeds.Count, run.Redone(step)));
        Assert.Equal(1, run.Redone(TrackingNames.Catalog));
        Assert.Equal(1, run.Redone(TrackingNames.Tables));
    }

    [Fact]
    public void ACSharpEditRecomputesNothing()
    {
        var run = seeds.Run.Fork().Become(seeds.Project with { Sources = ["class Program { int edited; }"] });

        Assert.All([.. s_seedSteps, TrackingNames.Catalog, TrackingNames.Chunks, TrackingNames.Tables], step => Assert.Equal("Cached", run.Reasons(step)));
        Assert.Empty(run.RewrittenFiles);
    }

    [Fact]
    public void ABodyEditTouchesItsSeedItsTextFileAndTheTables()
    {
        var run = seeds.Run.Fork().Become(seeds.Project.Edit(Edited, "Title number 5037\n\nA body that was edited.\n"));

        // Findings hold positions, of which an edit of the body moves none of the title's.
        Assert.Equal([1, 1, 0, 0, 1, 1], s_seedSteps.Select(run.Redone));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Catalog));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Slugs));
        Assert.Equal(1, run.Redone(TrackingNames.Chunks));
        Assert.Equal(1, run.Redone(TrackingNames.Tables));
        Assert.Equal(2, run.RewrittenFiles.Count());
        Assert.Single(run.RewrittenFiles, file => file.StartsWith("News.Text.", StringComparison.Ordinal));
        Assert.Contains("News.Tables.g.cs", run.RewrittenFiles);
    }

    [Fact]
    public void ATitleEditTouchesItsSeedTheDeclarationsTheNamesAndTheTables()
    {
        var run = seeds.Run.Fork().Become(seeds.Project.Edit(Edited, TenThousandSeeds.Text(5037).Replace("Title number 5037", "Another title", StringComparison.Ordinal)));

        Assert.Equal([1, 1, 1, 1, 0, 0], s_seedSteps.Select(run.Redone));
        Assert.Equal(1, run.Redone(TrackingNames.Catalog));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Chunks));
        Assert.Equal(1, run.Redone(TrackingNames.Tables));
        Assert.Equal(["News.Names.g.cs", "News.Tables.g.cs", "News.g.cs"], run.RewrittenFiles);
    }
}
