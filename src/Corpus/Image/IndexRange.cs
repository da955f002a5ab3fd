using System.Diagnostics.CodeAnalysis;

namespace Corpus.Image;

/// <summary>The bounds of lists. The generic <c>ThrowIfGreaterThanOrEqual</c> is compiled in every process that calls it; this is not generic.</summary>
internal static class IndexRange
{
    /// <exception cref="ArgumentOutOfRangeException">The index is negative, or not less than <paramref name="count"/>.</exception>
    public static void Check(int index, int count)
    {
        if ((uint)index >= (uint)count)
        {
            Throw(index, count);
        }
    }

    [DoesNotReturn]
    private static void Throw(int index, int count) =>
        throw new ArgumentOutOfRangeException(nameof(index), index, $"The index must be at least 0 and less than the number of items, {count}.");
}
