namespace Corpus.Image;

/// <summary>
/// A slot of the slug table: an article's number + 1 in the low bits, as many as the largest needs, and the highest bits of its slug's hash in the others. 0 is a free slot.
/// </summary>
internal static class SlugSlot
{
    private const int UnusedHashBits = 64 - ImageFormat.NumberBits;

    /// <summary>The bits of a slot that hold the number.</summary>
    public static int NumberMask(int articles)
    {
        var mask = articles;
        for (var shift = 1; shift < ImageFormat.NumberBits; shift *= 2)
        {
            mask |= mask >> shift;
        }

        return mask;
    }

    /// <summary>The bits of a slot that come from the hash.</summary>
    public static int Tag(ulong hash, int numberMask) => (int)(hash >> UnusedHashBits) & ~numberMask;
}
