namespace Corpus.Image;

/// <summary>The bounds of lists. The generic <c>ThrowIfGreaterThanOrEqual</c> is compiled in every process that calls it; this is not generic.</summary>
internal static class IndexRange
{
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not less than <paramref name="count"/>.</exception>
    public static void Check(int index, int count)
    {
        if ((uint)index >= (uint)count)
        {
            throw Outside(index, count);
        }
    }

    /// <summary>What to throw for an index outside the list.</summary>
    public static ArgumentOutOfRangeException Outside(int index, int count) =>
        new(nameof(index), index, $"The index must be at least 0 and less than the number of items, {count}.");
}
