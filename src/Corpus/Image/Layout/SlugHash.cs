namespace Corpus.Image;

/// <summary>The hash of the slug table: FNV-1a over UTF-16 code units (Fowler, Noll, Vo; IETF draft-eastlake-fnv), folded so that its low bits are mixed well.</summary>
internal static class SlugHash
{
    /// <summary>Hashes a slug; linear in its length, the same in every process and on every machine.</summary>
    public static uint Of(ReadOnlySpan<char> slug)
    {
        var hash = 2166136261u;
        foreach (var c in slug)
        {
            hash = unchecked((hash ^ c) * 16777619u);
        }

        hash ^= hash >> 15;
        hash = unchecked(hash * 0x2C1B3C6Du);
        return hash ^ (hash >> 12);
    }
}
