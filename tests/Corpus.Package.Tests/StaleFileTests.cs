using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests;

/// <summary>The next build notices whatever happened to a seed, though MSBuild itself looks only for inputs that are newer than the output; and it does nothing if nothing happened.</summary>
public sealed class StaleFileTests(StaleFileProject project) : IClassFixture<StaleFileProject>
{
    private static readonly DateTime s_longAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    [Fact]
    public async Task ADeletedSeedIsGone()
    {
        var titles = await project.WithSeedAsync("deleted.txt", "Soon deleted");
        Assert.Contains("Soon deleted", titles);

        File.Delete(project.Seed("deleted.txt"));

        Assert.DoesNotContain("Soon deleted", await project.RebuildAsync());
    }

    [Fact]
    public async Task ARenamedSeedHasItsNewName()
    {
        await project.WithSeedAsync("before.txt", "Soon renamed");

        File.Move(project.Seed("before.txt"), project.Seed("after.txt"));
        await project.RebuildAsync();

        var sources = (await project.Consumer.RunAsync()).Succeeded().Lines;
        Assert.Contains("seeds/after.txt", sources);
        Assert.DoesNotContain("seeds/before.txt", sources);
    }

    [Fact]
    public async Task AnAddedSeedIsThereThoughItIsOld()
    {
        project.WriteSeed("added.txt", "An old file, just added");
        File.SetLastWriteTimeUtc(project.Seed("added.txt"), s_longAgo);

        Assert.Contains("An old file, just added", await project.RebuildAsync());
    }

    [Fact]
    public async Task ASeedReplacedByAnOlderOneIsRead()
    {
        await project.WithSeedAsync("restored.txt", "The newer version");

        project.WriteSeed("restored.txt", "The older version");
        File.SetLastWriteTimeUtc(project.Seed("restored.txt"), s_longAgo);

        var titles = await project.RebuildAsync();
        Assert.Contains("The older version", titles);
        Assert.DoesNotContain("The newer version", titles);
    }

    [Fact]
    public async Task ANewValueOfAnItemIsRead()
    {
        await project.WithSeedAsync("relative.txt", "Nothing is older than yesterday's paper");

        project.WriteProject("""<Corpus Update="seeds/relative.txt" Name="Paper" />""");
        project.Consumer.Write("Program.cs", StaleFileProject.Program + "Console.WriteLine(Paper.Articles[0].Title);\n");
        await project.RebuildAsync();
        var output = (await project.Consumer.RunAsync()).Succeeded().Lines;
        project.WriteProject();
        project.Consumer.Write("Program.cs", StaleFileProject.Program);

        Assert.Equal("Nothing is older than yesterday's paper", output[^1]);
    }

    [Fact]
    public async Task NothingIsCompiledIfNothingHappened()
    {
        await project.RebuildAsync();
        var second = (await project.Consumer.BuildAsync("--no-restore", "-v:detailed")).SucceededWithoutWarnings();

        Assert.Contains(second.Lines, line => line.Contains("Skipping target \"CoreCompile\" because all output files are up-to-date", StringComparison.Ordinal));
        Assert.DoesNotContain(second.Lines, line => line.Contains("Task \"Csc\"", StringComparison.Ordinal));
    }
}
