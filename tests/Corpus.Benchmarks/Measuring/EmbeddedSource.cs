using System.Reflection;

namespace Corpus.Benchmarks.Measuring;

/// <summary>The sources in folders named Sources, which are compiled in projects of their own.</summary>
internal static class EmbeddedSource
{
    public static void Copy(string name, string folder) => File.WriteAllText(Path.Combine(folder, name), Read(name));

    public static string Read(string name)
    {
        using var stream = Assembly.GetExecutingAssembly().GetManifestResourceStream(name) ?? throw new ArgumentException($"There is no source '{name}'.", nameof(name));
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
