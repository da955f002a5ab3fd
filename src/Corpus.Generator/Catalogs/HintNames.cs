using Corpus.Generator.Articles;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Catalogs;

/// <summary>Names the generated files: short, flat, ASCII, and different whatever the case, because equal hint names cost a generator all of its output.</summary>
internal static class HintNames
{
    public static Dictionary<CollectionKey, string> Allocate(List<CollectionKey> collections)
    {
        var clashing = new HashSet<string>(
            collections.GroupBy(key => key.Name, StringComparer.OrdinalIgnoreCase).Where(group => group.Skip(1).Any()).Select(group => group.Key),
            StringComparer.OrdinalIgnoreCase);
        return collections.ToDictionary(key => key, key => Of(key, clashing.Contains(key.Name)));
    }

    private static string Of(CollectionKey key, bool isClashing)
    {
        var ascii = new string([.. key.Name.Select(c => c < 128 ? c : '_')]);
        return isClashing || ascii != key.Name ? $"{ascii}-{StableHash.Of($"{key.Namespace}.{key.Name}"):x8}" : ascii;
    }
}
