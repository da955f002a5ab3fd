using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests;

/// <summary>A collection in a resource: the build step runs when something happened to a seed, only then, and leaves nothing locked behind.</summary>
public sealed class ResourceTests(PackedPackage package) : IAsyncLifetime
{
    private const string Item = """<Corpus Include="seeds/**/*.txt" Name="Seeds" Storage="Resource" />""";

    private static readonly DateTime s_longAgo = new(2001, 2, 3, 4, 5, 6, DateTimeKind.Utc);

    private readonly ConsumerProject _project = new(package, "Stored");

    public async ValueTask InitializeAsync()
    {
        // The tests of a class share the folder, one after the other.
        if (Directory.Exists(Path.Combine(_project.Folder, "seeds")))
        {
            Directory.Delete(Path.Combine(_project.Folder, "seeds"), recursive: true);
        }

        _project.WriteProject(Item, "<RunAnalyzers>false</RunAnalyzers><RootNamespace>Stale</RootNamespace>");
        _project.Write("Program.cs", StaleFileProject.Program);
        WriteSeed("always.txt", "Always there");
        (await _project.RestoreAsync()).Succeeded();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    [Fact]
    public async Task TheNextBuildNoticesWhateverHappenedToASeedAndElseDoesNothing()
    {
        Assert.Equal(["seeds/always.txt", "Always there"], await RebuildAsync());

        WriteSeed("added.txt", "An old file, just added");
        File.SetLastWriteTimeUtc(Path.Combine(_project.Folder, "seeds/added.txt"), s_longAgo);
        Assert.Equal(["seeds/added.txt", "An old file, just added", "seeds/always.txt", "Always there"], await RebuildAsync());

        WriteSeed("added.txt", "Edited");
        Assert.Equal(["seeds/added.txt", "Edited", "seeds/always.txt", "Always there"], await RebuildAsync());

        File.Delete(Path.Combine(_project.Folder, "seeds/added.txt"));
        Assert.Equal(["seeds/always.txt", "Always there"], await RebuildAsync());

        var idle = (await _project.BuildAsync("--no-restore", "-v:detailed")).SucceededWithoutWarnings();
        Assert.All(
            ["_CorpusWriteImages", "CoreCompile"],
            target => Assert.Contains(idle.Lines, line => line.Contains($"Skipping target \"{target}\" because all output files are up-to-date", StringComparison.Ordinal)));

        File.SetLastWriteTimeUtc(Path.Combine(_project.Folder, "seeds/always.txt"), DateTime.UtcNow.AddMinutes(1));
        var touched = (await _project.BuildAsync("--no-restore", "-v:detailed")).SucceededWithoutWarnings();
        Assert.DoesNotContain(touched.Lines, line => line.Contains("Skipping target \"_CorpusWriteImages\"", StringComparison.Ordinal));
        Assert.Contains(touched.Lines, line => line.Contains("Skipping target \"CoreCompile\"", StringComparison.Ordinal));
    }

    /// <summary>A node that MSBuild keeps for the next build would keep the task's files open, and a package could not be replaced.</summary>
    [Fact]
    public async Task TheTaskRunsInAProcessThatEndsWithIt()
    {
        var build = (await _project.BuildAsync("--no-restore", "-v:detailed", "-p:Configuration=Release")).SucceededWithoutWarnings();

        Assert.Contains(build.Lines, line => line.Contains("Launching task \"WriteCorpusImages\"", StringComparison.Ordinal) && line.Contains("in an external task host", StringComparison.Ordinal));
    }

    [Fact]
    public async Task AMistakeInASeedIsReportedAtItsLine()
    {
        _project.Write("seeds/twice.txt", "\nAlways there!\n\nA paragraph.\n");
        _project.Write("seeds/empty.txt", "\n");

        var build = await _project.BuildAsync("--no-restore", "-p:Configuration=Broken");

        Assert.Contains("twice.txt(2,1): error CORP0003: The slug 'always-there' is already taken by the article at seeds/always.txt(1,1)", build.FailedWithOneError(), StringComparison.Ordinal);
        Assert.Contains(build.Lines, line => line.Contains("empty.txt(1,1): warning CORP0001:", StringComparison.Ordinal));
    }

    private void WriteSeed(string name, string title) => _project.Write("seeds/" + name, $"{title}\n\nA paragraph.\n");

    private async Task<string[]> RebuildAsync()
    {
        (await _project.BuildAsync("--no-restore")).SucceededWithoutWarnings();
        return (await _project.RunAsync()).Succeeded().Lines;
    }
}
