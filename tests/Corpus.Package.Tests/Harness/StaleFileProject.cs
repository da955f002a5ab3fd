namespace Corpus.Package.Tests.Harness;

/// <summary>A project with a <c>seeds</c> folder, restored and built, whose program prints each article's path and title.</summary>
public sealed class StaleFileProject(PackedPackage package) : IAsyncLifetime
{
    internal const string Program = """
        using Stale;

        foreach (var article in Seeds.Articles)
        {
            Console.WriteLine(article.Source.Path);
            Console.WriteLine(article.Title);
        }

        """;

    internal ConsumerProject Consumer { get; } = new(package, "Stale");

    public async ValueTask InitializeAsync()
    {
        WriteProject();
        WriteSeed("always.txt", "Always there");
        Consumer.Write("Program.cs", Program);
        (await Consumer.RestoreAsync()).Succeeded();
        Assert.Equal(["seeds/always.txt", "Always there"], await RebuildAsync());
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    /// <summary>Without analyzers: what matters here is whether the compiler runs, not what it says.</summary>
    internal void WriteProject(string items = "") => Consumer.WriteProject(items, "<RunAnalyzers>false</RunAnalyzers>");

    internal string Seed(string name) => Path.Combine(Consumer.Folder, "seeds", name);

    internal void WriteSeed(string name, string title) => Consumer.Write("seeds/" + name, $"{title}\n\nA paragraph.\n");

    /// <summary>Builds with one more seed, so that what happens to it next happens after a build.</summary>
    internal Task<string[]> WithSeedAsync(string name, string title)
    {
        WriteSeed(name, title);
        return RebuildAsync();
    }

    /// <summary>Builds incrementally and runs the program.</summary>
    internal async Task<string[]> RebuildAsync()
    {
        (await Consumer.BuildAsync("--no-restore")).SucceededWithoutWarnings();
        return (await Consumer.RunAsync()).Succeeded().Lines;
    }
}
