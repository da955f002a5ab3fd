namespace Corpus.Generator.Seeds;

/// <summary>Paths as they appear in the output: relative to the project, with <c>/</c>, the same on every machine.</summary>
internal static class SeedPath
{
    /// <summary>
    /// <paramref name="path"/> relative to <paramref name="directory"/>, climbing with <c>..</c> where it lies outside. A path that shares no root with the
    /// directory is cut to its file name: what stands before it is about the machine.
    /// </summary>
    public static string Relative(string directory, string path)
    {
        var isWindows = directory.IndexOf('\\') >= 0 || IsDriveRooted(path);
        var from = Segments(directory, isWindows);
        var to = Segments(path, isWindows);
        if (!IsRooted(path, isWindows))
        {
            return string.Join("/", to);
        }

        var comparison = isWindows ? StringComparison.OrdinalIgnoreCase : StringComparison.Ordinal;
        var common = 0;
        while (common < from.Count && common < to.Count - 1 && string.Equals(from[common], to[common], comparison))
        {
            common++;
        }

        return from.Count == 0 || (isWindows && common == 0)
            ? to[to.Count - 1]
            : string.Join("/", Enumerable.Repeat("..", from.Count - common).Concat(to.Skip(common)));
    }

    /// <summary>The first folder of a relative path that is a name (not <c>..</c>), or null if the file lies in no folder.</summary>
    public static string? FirstFolder(string relativePath)
    {
        var folders = relativePath.Split('/');
        return folders.Take(folders.Length - 1).FirstOrDefault(folder => folder is not (".." or "." or ""));
    }

    /// <summary>The file name without folders and without its last extension.</summary>
    public static string Stem(string relativePath)
    {
        var name = relativePath.Substring(relativePath.LastIndexOf('/') + 1);
        var dot = name.LastIndexOf('.');
        return dot > 0 ? name.Substring(0, dot) : name;
    }

    private static bool IsDriveRooted(string path) => path.Length > 1 && path[1] == ':';

    private static bool IsRooted(string path, bool isWindows) =>
        path.StartsWith("/", StringComparison.Ordinal) || (isWindows && (IsDriveRooted(path) || path.StartsWith("\\", StringComparison.Ordinal)));

    private static List<string> Segments(string path, bool isWindows)
    {
        var segments = new List<string>();
        foreach (var segment in path.Split(isWindows ? ['/', '\\'] : ['/']))
        {
            if (segment == ".." && segments.Count > 0 && segments[segments.Count - 1] != "..")
            {
                segments.RemoveAt(segments.Count - 1);
            }
            else if (segment is not ("" or "."))
            {
                segments.Add(segment);
            }
        }

        return segments;
    }
}
