namespace Corpus.Generator.Articles;

/// <summary>FNV-1a over UTF-16 code units (Fowler, Noll, Vo; IETF draft-eastlake-fnv), folded so that its low bits are mixed well: the same in every process and on every machine.</summary>
internal static class StableHash
{
    public static uint Of(string text)
    {
        var hash = 2166136261u;
        foreach (var c in text)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        hash ^= hash >> 15;
        hash = unchecked(hash * 0x2C1B3C6Du);
        return hash ^ (hash >> 12);
    }
}
