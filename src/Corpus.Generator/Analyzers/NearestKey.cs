
namespace Corpus.Generator.Analyzers;

/// <summary>
/// The search for what a misspelt key was meant to be: the key with the least edit distance, case aside, and the ordinal first of several; if none is
/// near, the only key that begins with what was written. The bound falls with every nearer key, so that most keys cost a few steps.
/// </summary>
internal sealed class NearestKey
{
    /// <summary>Slugs are long: beyond this many edits it is another sentence, and looking further would only cost time.</summary>
    private const int MostEdits = 12;

    private const int ShortestBeginning = 4;

    private readonly FoldedKey _key;
    private readonly CancellationToken _cancellation;
    private readonly EditDistance _distance = new();
    private string? _nearest;
    private string? _longer;
    private bool _severalLonger;

    private NearestKey(string key, CancellationToken cancellation)
    {
        _key = new FoldedKey(key);
        _cancellation = cancellation;

        // One edit in three characters, as Clang's spelling correction has it (SemaLookup.cpp, TypoCorrectionConsumer).
        Bound = Math.Min((key.Length + 2) / 3, MostEdits);
    }

    /// <summary>How many edits the next key may need at most.</summary>
    public int Bound { get; private set; }

    public int Length => _key.Folded.Length;

    /// <summary>What <paramref name="key"/> was meant to be; null when nothing is near.</summary>
    public static string? Find(IEnumerable<KeySet> sets, string key, CancellationToken cancellation)
    {
        var search = new NearestKey(key, cancellation);
        foreach (var set in sets)
        {
            set.Search(search);
        }

        return search._nearest ?? (search._severalLonger ? null : search._longer);
    }

    public void Offer(FoldedKey candidate)
    {
        _cancellation.ThrowIfCancellationRequested();
        if (_key.Letters.LeastDistance(candidate.Letters) > Bound)
        {
            return;
        }

        var distance = _distance.Measure(_key.Folded, candidate.Folded, Bound);
        if (distance < Bound
            || (distance == Bound && (_nearest is null || string.CompareOrdinal(candidate.Key, _nearest) < 0)))
        {
            Bound = distance;
            _nearest = candidate.Key;
        }
    }

    /// <summary>Looks among the keys from <paramref name="first"/> on, all too long to be near, for one that begins with what was written.</summary>
    public void OfferLonger(FoldedKey[] keys, int first)
    {
        if (_nearest is not null || Length < ShortestBeginning)
        {
            return;
        }

        for (var i = first; i < keys.Length && !_severalLonger; i++)
        {
            if (keys[i].Folded.StartsWith(_key.Folded, StringComparison.Ordinal))
            {
                _severalLonger = _longer is not null;
                _longer = keys[i].Key;
            }
        }
    }
}
