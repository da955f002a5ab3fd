using System.Reflection;

namespace Corpus.Tasks;

/// <summary>
/// Finds the assemblies that a task needs and does not bring: the generator, which the project hands to its compiler anyway, and the compiler itself, from where the build has it.
/// </summary>
internal sealed class CompilerAssemblies
{
    private readonly string[] _folders;

    private CompilerAssemblies(string[] folders) => _folders = folders;

    /// <summary>Has assemblies that nothing else finds looked for in folders, in that order, as long as the process lives.</summary>
    /// <param name="folders">The folders; those that do not exist are passed over.</param>
    public static void ResolveFrom(params string[] folders) => AppDomain.CurrentDomain.AssemblyResolve += new CompilerAssemblies(folders).Resolve;

    private Assembly? Resolve(object sender, ResolveEventArgs request)
    {
        var file = new AssemblyName(request.Name).Name + ".dll";
        var path = _folders.Select(folder => Path.Combine(folder, file)).FirstOrDefault(File.Exists);
        return path is null ? null : Assembly.LoadFrom(path);
    }
}
