using System.Collections.Immutable;
using System.Diagnostics;
using System.Globalization;
using Corpus.Analyzers.Tests.Harness;
using Corpus.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Tests;

/// <summary>
/// What the analyzer costs beside 10,000 articles, the least of several runs where there are several. It asserts no time, so it runs only when asked to:
/// <c>dotnet run -c Release --project tests/Corpus.Analyzers.Tests -- -explicit only -showLiveOutput</c>.
/// </summary>
public sealed class Measurements
{
    private const int Articles = 10_000;
    private const int Lines = 3_000;
    private const int Repeats = 30;
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
        await RunAsync("JIT of all parts", Analysis.Compile("Consumer", [Consumer(slugs, 1), GeneratedCode.News], Analysis.Runtime), expected: Lines, once: true);

        await RunAsync("cold: the lists are read", compilation, expected: 0, once: true);
        await RunAsync("an edit: the lists are known", Edit(compilation, slugs, misses: 0), expected: 0);
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
            var (first, least) = (0.0, double.MaxValue);
            string? nearest = null;
            for (var i = 0; i < Repeats; i++)
            {
                var clock = Stopwatch.StartNew();
                nearest = NearestKey.Find([set], key, TestContext.Current.CancellationToken);
                var elapsed = clock.Elapsed.TotalMilliseconds;
                (first, least) = (i == 0 ? elapsed : first, Math.Min(least, elapsed));
            }

            Write(what, $"{least:F2} ms ({first:F1} ms the first time), {nearest ?? "none"}");
        }
    }

    private static async Task RunAsync(string what, Compilation compilation, int expected, bool once = false)
    {
        var (idle, driver, own, found) = (double.MaxValue, double.MaxValue, double.MaxValue, 0);
        for (var i = 0; i < (once ? 1 : 5); i++)
        {
            idle = Math.Min(idle, (await TimeAsync(compilation, new Idle())).Driver);
            (var driverNow, var ownNow, found) = await TimeAsync(compilation, new CorpusUsageAnalyzer());
            (driver, own) = (Math.Min(driver, driverNow), Math.Min(own, ownNow));
        }

        Write(what, $"{own:F0} ms in the analyzer; {driver:F0} ms with its driver, {idle:F0} ms with one that does nothing");
        Assert.Equal(expected, found);
    }

    private static async Task<(double Driver, double Analyzer, int Found)> TimeAsync(Compilation compilation, DiagnosticAnalyzer analyzer)
    {
        // What a compilation binds, it keeps: each analyzer gets its own. Declaring is nobody's cost here, binding is part of both.
        var own = compilation.Clone();
        own.GetDeclarationDiagnostics(TestContext.Current.CancellationToken);
        var analysis = Analysis.Attach(own, analyzer);
        var clock = Stopwatch.StartNew();
        var found = await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var driver = clock.Elapsed.TotalMilliseconds;
        var telemetry = await analysis.GetAnalyzerTelemetryInfoAsync(analyzer, TestContext.Current.CancellationToken);
        return (driver, telemetry.ExecutionTime.TotalMilliseconds, found.Count(diagnostic => diagnostic.Id == "CORP1001"));
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

    /// <summary>Listens to the same operations and does nothing: what is left is the compiler's own work.</summary>
#pragma warning disable RS1001, RS1036, RS1041 // It is made by hand, in this test, and never loaded from a package.
    private sealed class Idle : DiagnosticAnalyzer
#pragma warning restore RS1001, RS1036, RS1041
    {
        public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } = new CorpusUsageAnalyzer().SupportedDiagnostics;

        public override void Initialize(AnalysisContext context)
        {
            context.EnableConcurrentExecution();
            context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
            context.RegisterOperationAction(static _ => { }, OperationKind.Argument, OperationKind.SimpleAssignment);
        }
    }
}
