using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests;

/// <summary>The editing loop: a program under <c>dotnet watch</c> sees what happens to its seeds, and goes on running.</summary>
public sealed class WatchTests(PackedPackage package)
{
    [Fact]
    public async Task EditedAddedAndDeletedSeedsReachTheRunningProgram()
    {
        var tool = await CommandLine.DotnetAsync(package.Root, "watch", "--version");
        Assert.SkipUnless(tool.ExitCode == 0, $"'dotnet watch' does not start here: {tool.Output}");
        var project = new ConsumerProject(package, "Watched");
        project.WriteProject();
        project.Write("seeds/a.txt", "First\n\nOne.\n");
        project.Write("seeds/b.txt", "Second\n\nTwo.\n");
        project.Write("Program.cs", """
            using Watched;

            // Ends some time after a test that was killed.
            for (var i = 0; i < 6000; i++)
            {
                Console.WriteLine($"{Environment.ProcessId}|{string.Join(", ", Seeds.Articles.Select(article => $"{article.Title}: {article.Text}"))}");
                await Task.Delay(100);
            }
            """);
        (await project.RestoreAsync()).Succeeded();

        await using var program = await WatchedProgram.StartAsync(project);
        await program.SeesAsync("First: One., Second: Two.");
        var process = program.ProcessId;

        project.Write("seeds/a.txt", "Another first\n\nOne, edited.\n");
        await program.SeesAsync("Another first: One, edited., Second: Two.");
        Assert.True(process == program.ProcessId, $"An edited seed restarted the program:\n{program}");

        project.Write("seeds/c.txt", "Third\n\nThree.\n");
        await program.SeesAsync("Another first: One, edited., Second: Two., Third: Three.");
        Assert.True(process == program.ProcessId, $"An added seed restarted the program:\n{program}");

        File.Delete(Path.Combine(project.Folder, "seeds", "b.txt"));
        await program.SeesAsync("Another first: One, edited., Third: Three.");
        Assert.True(process == program.ProcessId, $"A deleted seed restarted the program:\n{program}");
        Assert.DoesNotContain("error CORP", program.ToString(), StringComparison.Ordinal);
    }
}
