using Corpus.Analyzers.Tests.Harness;
using Corpus.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Analyzers.Tests;

/// <summary>What keeps the analyzer from being felt: nothing is done where nothing can be found, and no list is read twice.</summary>
public sealed class CostTests
{
    [Fact]
    public async Task ACompilationWithoutTheRunTimeRegistersNothing()
    {
        const string Code = "public static class Program { public static string Run() => string.Concat(\"one\", \"two\"); }";

        Assert.Equal(0, await RegisteredAsync(Analysis.Compile("Unrelated", [Code])));
        Assert.NotEqual(0, await RegisteredAsync(Analysis.Compile("Related", [Code], Analysis.Runtime)));
    }

    [Fact]
    public void ConstantsAreReadOnceForAnUnchangedTree()
    {
        var before = Analysis.Compile("Consumer", [Source.Method(""), GeneratedCode.News], Analysis.Runtime);
        var after = Edit(before);

        Assert.Same(SlugsOf(before), SlugsOf(after));
    }

    [Fact]
    public void KeysAreReadOnceForAnUnchangedTree()
    {
        var before = Analysis.Compile("Consumer", [Source.Method(""), GeneratedCode.News], Analysis.Runtime);
        var after = Edit(before);

        Assert.Same(PlacesOf(before), PlacesOf(after));
    }

    [Fact]
    public void AChangedTreeIsReadAgain()
    {
        var before = Analysis.Compile("Consumer", [Source.Method(""), GeneratedCode.News], Analysis.Runtime);
        var renamed = GeneratedCode.News.Replace(GeneratedCode.Hanoi, "another-title", StringComparison.Ordinal);
        var after = before.ReplaceSyntaxTree(before.SyntaxTrees[1], Analysis.Parse(renamed, "News.g.cs"));

        Assert.True(SlugsOf(before).Contains(GeneratedCode.Hanoi));
        Assert.False(SlugsOf(after).Contains(GeneratedCode.Hanoi));
        Assert.True(SlugsOf(after).Contains("another-title"));
    }

    /// <summary>A key stroke in the consumer's code: the tree of the collection stays the same object.</summary>
    private static CSharpCompilation Edit(CSharpCompilation compilation) =>
        compilation.ReplaceSyntaxTree(compilation.SyntaxTrees[0], Analysis.Parse(Source.Method("_ = 1;"), "Program.cs"));

    private static KeySet SlugsOf(CSharpCompilation compilation) =>
        Assert.Single(News(compilation).Slugs(TestContext.Current.CancellationToken)!);

    private static KeySet PlacesOf(CSharpCompilation compilation) => Assert.Single(News(compilation).LookupKeys("ByPlace"));

    private static Collection News(CSharpCompilation compilation) =>
        new Collections(RuntimeTypes.Find(compilation)!).Find(compilation.GetTypeByMetadataName("My.App.News"))!;

    private static async Task<int> RegisteredAsync(Compilation compilation)
    {
        var analysis = Analysis.Attach(compilation);
        await analysis.GetAnalyzerDiagnosticsAsync(TestContext.Current.CancellationToken);
        var telemetry = await analysis.GetAnalyzerTelemetryInfoAsync(analysis.Analyzers[0], TestContext.Current.CancellationToken);
        return telemetry.OperationActionsCount + telemetry.SyntaxNodeActionsCount + telemetry.SymbolActionsCount + telemetry.SemanticModelActionsCount
            + telemetry.OperationBlockActionsCount + telemetry.SyntaxTreeActionsCount + telemetry.CodeBlockActionsCount + telemetry.CompilationEndActionsCount;
    }
}
