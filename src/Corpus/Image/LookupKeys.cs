using System.Collections;

namespace Corpus.Image;

/// <summary>The keys of a lookup, ascending, read from the image as they are asked for.</summary>
internal abstract class LookupKeys<TKey> : IReadOnlyList<TKey>
{
    protected LookupKeys(LookupTable table) => Table = table;

    public int Count => Table.KeyCount;

    protected LookupTable Table { get; }

    public TKey this[int index]
    {
        get
        {
            IndexRange.Check(index, Count);
            return Read(Table.Key(index));
        }
    }

    /// <summary>The order of the key at a position and another: negative, 0 or positive.</summary>
    public int Compare(int position, TKey other) => CompareStored(Table.Key(position), other);

    /// <summary>How many keys are less than another.</summary>
    public int CountBelow(TKey other) => BinarySearch(other, orEqual: false);

    /// <summary>How many keys are less than another, or equal to it.</summary>
    public int CountUpTo(TKey other) => BinarySearch(other, orEqual: true);

    public IEnumerator<TKey> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>The key that a number stands for.</summary>
    protected abstract TKey Read(int stored);

    /// <summary>The order of the key that a number stands for and another.</summary>
    protected abstract int CompareStored(int stored, TKey other);

    private int BinarySearch(TKey other, bool orEqual)
    {
        var low = 0;
        var high = Count;
        while (low < high)
        {
            var middle = low + ((high - low) / 2);
            var order = Compare(middle, other);
            if (order < 0 || (orEqual && order == 0))
            {
                low = middle + 1;
            }
            else
            {
                high = middle;
            }
        }

        return low;
    }
}
