using System.Diagnostics;
using System.Globalization;
using Corpus.Analyzers.Tests.Harness;
using Corpus.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Analyzers.Tests;

/// <summary>
/// What the analyzer costs beside 10,000 articles. It asserts no time, so it runs only when asked to:
/// <c>dotnet run -c Release --project tests/Corpus.Analyzers.Tests -- -explicit only -showLiveOutput</c>.
/// </summary>
public sealed class Measurements
{
    private const int Articles = 10_000;
    private const int Lines = 3_000;
    private static readonly string[] s_words =
        "court talks peace deal oil price minister visit border strike rain vote summit trade aid health market drone fire music film".Split(' ');

    [Theory(Explicit = true)]
    [InlineData(false)]
    [InlineData(true)]
    public async Task TenThousandArticles(bool withConstants)
    {
        var slugs = Enumerable.Range(0, Articles).Select(Slug).ToArray();
        var collection = withConstants
            ? GeneratedCode.Collection("My.App", "News", [.. slugs.Select((slug, i) => ($"Article{i}", slug))])
            : GeneratedCode.Collection("My.App", "News", [], [.. slugs.Chunk(500).Select(chunk => ("Articles", string.Join("\\n", chunk)))]);
        var compilation = Analysis.Compile("Consumer", [Consumer(slugs, misses: 0), collection], Analysis.Runtime);
        await RunAsync("JIT of all parts", Analysis.Compile("Consumer", [Consumer(slugs, 1), GeneratedCode.News], Analysis.Runtime), expected: Lines);

        await RunAsync("cold: the lists are read", compilation, expected: 0);
        await RunAsync("an edit: the lists are known", Edit(compilation, slugs, misses: 0), expected: 0);
        await RunAsync("an edit, 1 misspelt slug", Edit(compilation, slugs, misses: 1), expected: 1);
        await RunAsync("an edit, 1 misspelt slug", Edit(compilation, slugs, misses: 1), expected: 1);
        await RunAsync("an edit, 100 misspelt slugs", Edit(compilation, slugs, misses: 100), expected: 100);
    }

    [Fact(Explicit = true)]
    public void OneMiss()
    {
        var slugs = Enumerable.Range(0, Articles).Select(Slug).ToArray();
        var set = new KeySet(slugs, StringComparer.Ordinal);
        foreach (var (what, key) in new[]
        {
            ("first miss", "xyz"), ("two letters swapped", Misspell(slugs[5_000])), ("near to nothing", new string('q', 60)),
            ("of the same words", "talks-court-deal-peace-price-oil-visit-minister-strike"), ("cut short", slugs[77][..^9]),
        })
        {
            var clock = Stopwatch.StartNew();
            var nearest = NearestKey.Find([set], key, TestContext.Current.CancellationToken);
            Write(what, $"{clock.Elapsed.TotalMilliseconds:F2} ms, {nearest ?? "none"}");
        }
    }

    private static async Task RunAsync(string what, Compilation compilation, int expected)
    {
        // Binding is not the analyzer's: it is done before the clock starts, as it is in an editor.
        compilation.GetDiagnostics(TestContext.Current.CancellationToken);
        var analysis = Analysis.Attach(compilation);
        var clock = Stopwatch.StartNew();
        var found = await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var elapsed = clock.Elapsed;
        var telemetry = await analysis.GetAnalyzerTelemetryInfoAsync(analysis.Analyzers[0], TestContext.Current.CancellationToken);

        Write(what, $"{telemetry.ExecutionTime.TotalMilliseconds:F1} ms in the analyzer, {elapsed.TotalMilliseconds:F0} ms with its driver");
        Assert.Equal(expected, found.Count(diagnostic => diagnostic.Id == "CORP1001"));
    }

    private static CSharpCompilation Edit(CSharpCompilation compilation, string[] slugs, int misses) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Analysis.Parse(Consumer(slugs, misses), "Program.cs"));

    private static string Consumer(string[] slugs, int misses) => Source.Method(string.Join(
        '\n',
        Enumerable.Range(0, Lines).Select(i => $"_ = News.Articles[\"{(i < misses ? Misspell(slugs[i * 3]) : slugs[i * 3])}\"];")));

    private static string Misspell(string slug) => $"{slug[..7]}{slug[8]}{slug[7]}{slug[9..]}x";

    /// <summary>Nine words, about as long as those of real titles, and different for each number.</summary>
    private static string Slug(int number) =>
        string.Join('-', Enumerable.Range(0, 8).Select(i => s_words[(int)((uint)(number * 7919 + (i + 1) * (number ^ 0x5bd1) * 31) % (uint)s_words.Length)]))
        + "-" + number.ToString(CultureInfo.InvariantCulture);

    private static void Write(string what, string figures) => TestContext.Current.TestOutputHelper!.WriteLine($"{what}: {figures}");
}
