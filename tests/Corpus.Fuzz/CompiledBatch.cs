using System.Collections.Immutable;
using System.Globalization;
using System.Runtime.Loader;
using Basic.Reference.Assemblies;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Fuzz;

/// <summary>What must hold of many inputs as the seeds of one project: it compiles without a warning, and every text comes back byte for byte.</summary>
internal static class CompiledBatch
{
    private static readonly CSharpParseOptions s_parsing = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    private static readonly ImmutableArray<MetadataReference> s_references =
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Article).Assembly.Location)];

    /// <summary>Generates, compiles, loads and compares.</summary>
    /// <exception cref="FuzzFailure">Something does not hold.</exception>
    public static void Check(IReadOnlyList<FuzzInput> inputs)
    {
        var compilation = Generate(inputs);
        using var assembly = new MemoryStream();
        var result = compilation.Emit(assembly);
        var problems = result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning).ToList();
        FuzzFailure.Require(problems.Count == 0, $"What was generated does not compile cleanly: {string.Join("; ", problems.Take(3))}");

        assembly.Position = 0;
        var context = new AssemblyLoadContext("Batch", isCollectible: true);
        try
        {
            var articles = (IReadOnlyList<Article>)context.LoadFromStream(assembly).GetType("Fuzzed.News", throwOnError: true)!.GetProperty("Articles")!.GetValue(null)!;
            RoundTrip.Check(inputs, articles);
        }
        finally
        {
            context.Unload();
        }
    }

    /// <summary>The path of an input in its project.</summary>
    public static string PathOf(int index) => string.Create(CultureInfo.InvariantCulture, $"seeds/{index:00000}.txt");

    private static Compilation Generate(IReadOnlyList<FuzzInput> inputs)
    {
        var files = inputs.Select((input, i) => new TextFile("/project/" + PathOf(i), input.Decode())).ToList();
        var settings = new BatchSettings(files.Zip(inputs).ToDictionary(pair => pair.First.Path, pair => pair.Second.Format));
        var empty = CSharpCompilation.Create(
            "Fuzzed", [], s_references, new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable));
        var driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], files, s_parsing, settings)
            .RunGeneratorsAndUpdateCompilation(empty, out var compilation, out var findings);
        var run = driver.GetRunResult().Results.Single();
        FuzzFailure.Require(run.Exception is null, $"The generator threw: {run.Exception}");
        var bugs = findings.Where(finding => finding.Id is "CORP0009").ToList();
        FuzzFailure.Require(bugs.Count == 0, $"The generator met a bug: {string.Join("; ", bugs.Take(3))}");
        return compilation;
    }
}
