using Corpus.Generator.Articles;

namespace Corpus.Generator.Catalogs;

/// <summary>
/// Names the property of each article after its slug. Names that would clash (with one another, in any case, or with a member that every table has) all get a
/// suffix made of their own slug, so that a name never depends on the order of files.
/// </summary>
internal static class MemberNames
{
    private static readonly HashSet<string> s_reserved = new(StringComparer.OrdinalIgnoreCase)
    {
        "Article", "ArticleTable", "Slugs", "Count", "Item", "Contains", "TryGet", "GetEnumerator", "Enumerator", "IsCurrent", "Create", "Image",
        "Equals", "GetHashCode", "GetType", "ToString", "ReferenceEquals", "MemberwiseClone", "Finalize",
    };

    /// <summary>A name for each of <paramref name="slugs"/>, which are all different; no two names are equal, whatever the case.</summary>
    public static List<string> Allocate(List<string> slugs)
    {
        var plain = slugs.ConvertAll(PascalCase.Of);
        var clashing = new HashSet<string>(s_reserved, StringComparer.OrdinalIgnoreCase) { "" };
        clashing.UnionWith(plain.GroupBy(name => name, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).Select(group => group.Key));

        var taken = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        return [.. plain.Select((name, i) => Unique(name, slugs[i], clashing, taken))];
    }

    private static string Unique(string name, string slug, HashSet<string> clashing, HashSet<string> taken)
    {
        var unique = clashing.Contains(name) ? $"{(name.Length > 0 ? name : "Article")}_{StableHash.Of(slug):x8}" : name;

        // Two slugs with one name and one 32-bit hash: not to be expected, but a duplicate member would break the build.
        while (!taken.Add(unique))
        {
            unique += "_";
        }

        return unique;
    }
}
