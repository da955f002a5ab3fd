using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Corpus.Generator.Analyzers;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Analyzers.Tests.Harness;

/// <summary>Compiles code with a collection and runs the analyzer over it.</summary>
internal static class Analysis
{
    /// <summary>The floor's compiler calls C# 14 a preview.</summary>
    public static CSharpParseOptions Language { get; } = new(LanguageVersion.Preview);

    public static CSharpCompilationOptions Options { get; } = new(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable);

    public static ImmutableArray<MetadataReference> Framework { get; } = [.. Net100.References.All];

    public static MetadataReference Runtime { get; } = MetadataReference.CreateFromFile(typeof(ArticleSlugAttribute).Assembly.Location);

    public static CSharpCompilation Compile(string name, IEnumerable<string> sources, params IEnumerable<MetadataReference> references) =>
        CSharpCompilation.Create(
            name,
            sources.Select((source, i) => Parse(source, i == 0 ? "Program.cs" : $"Collection{i}.g.cs")),
            Framework.AddRange(references),
            Options);

    public static SyntaxTree Parse(string source, string path) =>
        CSharpSyntaxTree.ParseText(source, Language, path, cancellationToken: TestContext.Current.CancellationToken);

    /// <summary>What the analyzer says about <paramref name="compilation"/>, in the order of the code; the code itself must compile.</summary>
    public static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(Compilation compilation)
    {
        var token = TestContext.Current.CancellationToken;
        Assert.Empty(compilation.GetDiagnostics(token).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        var found = await Attach(compilation).GetAnalyzerDiagnosticsAsync(token);
        return [.. found.OrderBy(diagnostic => diagnostic.Location.SourceSpan.Start)];
    }

    public static CompilationWithAnalyzers Attach(Compilation compilation, DiagnosticAnalyzer? analyzer = null) => compilation.WithAnalyzers(
        [analyzer ?? new CorpusUsageAnalyzer()],
        new CompilationWithAnalyzersOptions(
            new AnalyzerOptions([]),
            onAnalyzerException: static (exception, _, _) => throw new InvalidOperationException("The analyzer threw.", exception),
            concurrentAnalysis: true,
            logAnalyzerExecutionTime: true));

    /// <summary>Analyzes a file with marks beside collections: exactly the marked expressions are reported under <paramref name="id"/>.</summary>
    /// <returns>Those diagnostics.</returns>
    public static async Task<IReadOnlyList<Diagnostic>> VerifyAsync(string id, string marked, params string[] collections)
    {
        var source = Source.Parse(marked);
        var all = await DiagnoseAsync(Compile("Consumer", [source.Text, .. collections], Runtime));
        var found = all.Where(diagnostic => diagnostic.Id == id).ToList();
        Assert.Equal(
            source.Marks.Select(mark => source.Text.Substring(mark.Start, mark.Length)),
            found.Select(diagnostic => source.Text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length)));
        Assert.Equal(source.Marks, found.Select(diagnostic => diagnostic.Location.SourceSpan));
        return found;
    }
}
