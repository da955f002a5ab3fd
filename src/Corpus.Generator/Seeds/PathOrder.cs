namespace Corpus.Generator.Seeds;

/// <summary>Puts seeds into the order of their paths (ordinal), which is that of every table and every text file.</summary>
internal static class PathOrder
{
    /// <summary>A stable sort. Hosts mostly pass files on in this order, and to see that takes one comparison a file instead of a dozen.</summary>
    public static List<T> Sort<T>(IEnumerable<T> seeds, Func<T, string> pathOf)
    {
        var sorted = seeds.ToList();
        for (var i = 1; i < sorted.Count; i++)
        {
            if (string.CompareOrdinal(pathOf(sorted[i - 1]), pathOf(sorted[i])) > 0)
            {
                return [.. sorted.OrderBy(pathOf, StringComparer.Ordinal)];
            }
        }

        return sorted;
    }
}
