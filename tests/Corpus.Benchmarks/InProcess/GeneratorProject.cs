using System.Collections.Immutable;
using Corpus.Benchmarks.Corpora;
using Corpus.Generator;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.InProcess;

/// <summary>A project in memory with one corpus: its compilation, and a generator driver over it.</summary>
internal sealed class GeneratorProject
{
    private const string Folder = "/project/";

    private static readonly CSharpParseOptions s_parseOptions = new(LanguageVersion.CSharp13);

    private static readonly ImmutableArray<MetadataReference> s_references =
    [
        .. ((string)AppContext.GetData("TRUSTED_PLATFORM_ASSEMBLIES")!)
            .Split(Path.PathSeparator)
            .Select(file => MetadataReference.CreateFromFile(file)),
    ];

    private GeneratorProject(IEnumerable<AdditionalText> seeds, SeedSettings settings, params IEnumerable<string> sources)
    {
        Seeds = [.. seeds];
        Compilation = CSharpCompilation.Create(
            "Contest",
            sources.Select(Parse),
            s_references,
            new CSharpCompilationOptions(OutputKind.DynamicallyLinkedLibrary, optimizationLevel: OptimizationLevel.Release, nullableContextOptions: NullableContextOptions.Enable));
        Driver = CSharpGeneratorDriver.Create([new CorpusGenerator().AsSourceGenerator()], Seeds, s_parseOptions, settings);
    }

    public ImmutableArray<AdditionalText> Seeds { get; }

    public CSharpCompilation Compilation { get; }

    /// <summary>A driver that has not run yet.</summary>
    public GeneratorDriver Driver { get; }

    /// <summary>The project with its seeds in memory and the sources given.</summary>
    public static GeneratorProject InMemory(SyntheticCorpus corpus, params IEnumerable<string> sources) =>
        new(corpus.Files.Select(Seed), new SeedSettings(corpus, Folder), sources);

    /// <summary>The project with its seeds below <paramref name="folder"/>, read again by each new run.</summary>
    public static GeneratorProject OnDisk(SyntheticCorpus corpus, string folder) =>
        new(Directory.EnumerateFiles(folder, "*.txt", SearchOption.AllDirectories).Select(file => new FileSeed(file)), new SeedSettings(corpus, folder), []);

    /// <summary>A seed of <see cref="InMemory"/>.</summary>
    public static AdditionalText Seed(SyntheticFile file) => new InMemorySeed(Folder + "seeds/" + file.Path, file.Text);

    public static SyntaxTree Parse(string source) => CSharpSyntaxTree.ParseText(source, s_parseOptions);
}
