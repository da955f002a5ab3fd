using Corpus.Generator.Articles;

namespace Corpus.Generator.Image;

/// <summary>
/// Cuts the seeds of a collection, in the order of their paths, into groups whose text makes one generated file each. Where a group ends depends on its last path
/// alone, so an edit re-emits one file, and a new or deleted seed touches its own group, and only rarely a boundary.
/// </summary>
internal static class SeedGroups
{
    /// <summary>Seeds in a group on average: at 3 to 4 KB each about 1 MB, the size that compilers and editors still take easily.</summary>
    private const uint AverageSize = 256;

    /// <summary>The group of each path; <paramref name="paths"/> must be in ordinal order.</summary>
    public static int[] Of(IReadOnlyList<string> paths)
    {
        var groups = new int[paths.Count];
        var group = 0;
        for (var i = 0; i < paths.Count; i++)
        {
            groups[i] = group;
            group += EndsGroup(paths[i]) ? 1 : 0;
        }

        return groups;
    }

    private static bool EndsGroup(string path) => StableHash.Of(path) % AverageSize == 0;
}
