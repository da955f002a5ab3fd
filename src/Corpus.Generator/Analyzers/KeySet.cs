namespace Corpus.Generator.Analyzers;

/// <summary>
/// Immutable keys under one comparison. A look-up is one hash; what only a miss needs (keys by length, in one case) is made at the first miss.
/// Holds strings only, so that it may outlive the compilation that it was read from.
/// </summary>
internal sealed class KeySet
{
    private readonly HashSet<string> _keys;
    private readonly Lazy<FoldedKey[]> _byLength;

    public KeySet(IEnumerable<string> keys, StringComparer comparer)
    {
        _keys = new HashSet<string>(keys, comparer);
        _byLength = new Lazy<FoldedKey[]>(SortByLength);
    }

    public int Count => _keys.Count;

    public IEnumerable<string> Keys => _keys;

    public bool Contains(string key) => _keys.Contains(key);

    /// <summary>Offers the keys to <paramref name="search"/>, those of the most similar length first.</summary>
    public void Search(NearestKey search)
    {
        var keys = _byLength.Value;
        var above = FirstOfLength(keys, search.Length);
        var below = above - 1;
        while (above < keys.Length || below >= 0)
        {
            var up = above < keys.Length ? keys[above].Folded.Length - search.Length : int.MaxValue;
            var down = below >= 0 ? search.Length - keys[below].Folded.Length : int.MaxValue;
            if (Math.Min(up, down) > search.Bound)
            {
                break;
            }

            search.Offer(up <= down ? keys[above++] : keys[below--]);
        }

        search.OfferLonger(keys, above);
    }

    private FoldedKey[] SortByLength()
    {
        var keys = new FoldedKey[_keys.Count];
        var next = 0;
        foreach (var key in _keys)
        {
            keys[next++] = new FoldedKey(key);
        }

        Array.Sort(keys, static (a, b) => a.Folded.Length != b.Folded.Length
            ? a.Folded.Length.CompareTo(b.Folded.Length)
            : string.CompareOrdinal(a.Key, b.Key));
        return keys;
    }

    private static int FirstOfLength(FoldedKey[] keys, int length)
    {
        var (low, high) = (0, keys.Length);
        while (low < high)
        {
            var middle = (low + high) / 2;
            (low, high) = keys[middle].Folded.Length < length ? (middle + 1, high) : (low, middle);
        }

        return low;
    }
}
