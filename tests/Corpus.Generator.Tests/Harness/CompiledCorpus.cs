using System.Reflection;
using System.Runtime.Loader;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Harness;

/// <summary>A project generated, compiled and loaded: its collections as a user's program sees them.</summary>
internal sealed class CompiledCorpus : IDisposable
{
    private readonly AssemblyLoadContext _context = new("CompiledCorpus", isCollectible: true);
    private readonly Assembly _assembly;

    private CompiledCorpus(Stream assembly) => _assembly = _context.LoadFromStream(assembly);

    /// <summary>Compiles what a run produced; any warning or error fails the test.</summary>
    public static CompiledCorpus Of(GeneratorRun run) => new(new MemoryStream(Emit(run)));

    /// <summary>The assembly of what a run produced, not loaded.</summary>
    public static byte[] Emit(GeneratorRun run)
    {
        using var stream = new MemoryStream();
        var resources = run.Project.Resources.Select(resource => new ResourceDescription(resource.Key, () => new MemoryStream(resource.Value), isPublic: true));
        var result = run.Compilation.Emit(stream, manifestResources: resources, cancellationToken: TestContext.Current.CancellationToken);
        Assert.Empty(result.Diagnostics.Where(diagnostic => diagnostic.Severity >= DiagnosticSeverity.Warning));
        return stream.ToArray();
    }

    public static CompiledCorpus Of(TestProject project) => Of(project.Run());

    /// <summary>All types of the project, generated or not.</summary>
    public IReadOnlyList<Type> Types => _assembly.GetTypes();

    /// <summary>The articles of a collection.</summary>
    public IReadOnlyList<Article> Articles(string collection = "My.App.News") => (IReadOnlyList<Article>)Property(collection, "Articles");

    public ArticleLookup<TKey, T> Lookup<TKey, T>(string name, string collection = "My.App.News")
        where TKey : notnull
        where T : Article => (ArticleLookup<TKey, T>)Property(collection, name);

    /// <summary>The value of a static property.</summary>
    public object Property(string type, string name) => _assembly.GetType(type, throwOnError: true)!.GetProperty(name, BindingFlags.Static | BindingFlags.Public)!.GetValue(null)!;

    /// <summary>What a static method without parameters returns.</summary>
    public T Call<T>(string type, string method) => (T)_assembly.GetType(type, throwOnError: true)!.GetMethod(method)!.Invoke(null, null)!;

    public void Dispose() => _context.Unload();
}
