namespace Corpus.Generator.Analyzers;

/// <summary>
/// How often a string has each of its characters, to tell in a few steps that two strings are far apart: an edit adds, removes or replaces one character, so the
/// distance is never less than the characters that one string has more of than the other.
/// </summary>
/// <remarks>I. Bartolini, P. Ciaccia, M. Patella, "String matching with metric trees using an approximate distance", SPIRE 2002 (the bag distance).</remarks>
internal sealed class LetterCounts
{
    private const int Buckets = 32;

    private readonly byte[] _counts = new byte[Buckets];

    public LetterCounts(string text)
    {
        foreach (var character in text)
        {
            // Letters have a bucket each; what shares one, and what is beyond a byte, only makes the bound lower.
            ref var count = ref _counts[character % Buckets];
            count = (byte)Math.Min(count + 1, byte.MaxValue);
        }
    }

    /// <summary>A lower bound of the edit distance between the two strings.</summary>
    public int LeastDistance(LetterCounts other)
    {
        var (mine, theirs) = (_counts, other._counts);
        var (more, fewer) = (0, 0);
        for (var i = 0; i < Buckets; i++)
        {
            var difference = mine[i] - theirs[i];
            more += Math.Max(difference, 0);
            fewer += Math.Max(-difference, 0);
        }

        return Math.Max(more, fewer);
    }
}
