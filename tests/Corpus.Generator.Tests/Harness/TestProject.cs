using System.Collections.Immutable;
using Basic.Reference.Assemblies;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Harness;

/// <summary>A C# project with seeds: immutable, so that a test reads as a list of what is different.</summary>
internal sealed record TestProject
{
    /// <summary>The oldest language that a project which can reference the package has by default (net8.0).</summary>
    public static CSharpParseOptions ParseOptions { get; } = new(LanguageVersion.CSharp12, DocumentationMode.Diagnose);

    public ImmutableArray<SeedFile> Files { get; init; } = [];

    public ImmutableArray<string> Sources { get; init; } = [];

    /// <summary>Resources of the assembly, by name.</summary>
    public ImmutableDictionary<string, byte[]> Resources { get; init; } = ImmutableDictionary<string, byte[]>.Empty;

    public ImmutableDictionary<string, string> Properties { get; init; } =
        ImmutableDictionary<string, string>.Empty.Add("RootNamespace", "My.App").Add("ProjectDir", SeedFile.ProjectDirectory);

    /// <summary>A project with one collection <c>News</c>, captured on 15 April 2025.</summary>
    public static TestProject News(params (string Path, string Text)[] files) => new()
    {
        Files = [.. files.Select(file => NewsFile(file.Path, file.Text))],
    };

    public static SeedFile NewsFile(string path, string text) => new(path, text, ("Item", "true"), ("Name", "News"), ("CapturedAt", "2025-04-15"));

    public TestProject With(params SeedFile[] files) => this with { Files = Files.AddRange(files) };

    public TestProject WithSource(string code) => this with { Sources = Sources.Add(code) };

    /// <summary>The project with other text in one file.</summary>
    public TestProject Edit(string path, string text) =>
        this with { Files = [.. Files.Select(file => file.Path == path ? new SeedFile(path, text, file.Metadata) : file)] };

    public CSharpCompilation Compile() => CSharpCompilation.Create(
        "TestProject",
        Sources.Select((source, i) => CSharpSyntaxTree.ParseText(source, ParseOptions, $"Source{i}.cs")),
        [.. Net100.References.All, MetadataReference.CreateFromFile(typeof(Article).Assembly.Location)],
        new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, nullableContextOptions: NullableContextOptions.Enable)
            .WithReportSuppressedDiagnostics(false));

    public ProjectSettings Settings => new(Files, Properties);

    /// <summary>The generator, run over the project once.</summary>
    public GeneratorRun Run() => GeneratorRun.Start(this);
}
