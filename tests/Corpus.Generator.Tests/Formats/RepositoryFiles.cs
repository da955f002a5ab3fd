using System.Runtime.CompilerServices;

namespace Corpus.Generator.Tests.Formats;

/// <summary>Finds the repository's own seeds from where this file was compiled.</summary>
internal static class RepositoryFiles
{
    /// <summary>The text of a file under <c>seeds</c>, decoded as UTF-8 and otherwise untouched.</summary>
    public static string ReadSeed(string path) => File.ReadAllText(Path.Combine(Root(), "seeds", path));

    /// <summary>The names, without extension, of the files in a folder under <c>seeds</c>.</summary>
    public static IEnumerable<string> SeedsIn(string folder) => Directory.GetFiles(Path.Combine(Root(), "seeds", folder), "*.txt").Select(path => Path.GetFileNameWithoutExtension(path));

    private static string Root([CallerFilePath] string here = "") => Path.GetFullPath(Path.Combine(Path.GetDirectoryName(here)!, "..", "..", ".."));
}
