using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests.Robustness;

/// <summary>A project of ten thousand seeds with one article each, generated once; each test edits a fork of the run.</summary>
public sealed class TenThousandSeeds
{
    internal const int Count = 10_000;

    internal TestProject Project { get; } = new TestProject
    {
        Files = [.. Enumerable.Range(0, Count).Select(i => new SeedFile($"seeds/{i % 100:00}/{i:00000}.txt", Text(i), ("Item", "true"), ("Name", "News"), ("Format", "plain")))],
    }.WithSource("class Program { }");

    internal GeneratorRun Run => field ??= Project.Run();

    internal static string Text(int number) => $"Title number {number}\n\nBody of article {number}.\n";
}
