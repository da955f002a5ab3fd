namespace Corpus.Generator.Analyzers;

/// <summary>
/// The number of edits that make one string of another: insertions, deletions, substitutions and swaps of two neighbours,
/// where no part is edited twice (optimal string alignment). Gives up as soon as the number exceeds a bound.
/// </summary>
/// <remarks>
/// The recurrence is that of F. J. Damerau, "A technique for computer detection and correction of spelling errors", CACM 7(3), 1964; the band of
/// width 2 * bound + 1 around the diagonal that of E. Ukkonen, "Algorithms for approximate string matching", Information and Control 64, 1985.
/// O(length * bound) time. Keeps its three rows between calls, so an instance belongs to one thread.
/// </remarks>
internal sealed class EditDistance
{
    private int[] _beforeLast = [];
    private int[] _last = [];
    private int[] _current = [];

    /// <summary>The distance from <paramref name="a"/> to <paramref name="b"/>, or <paramref name="bound"/> + 1 when it is greater than the bound.</summary>
    public int Measure(string a, string b, int bound)
    {
        var far = bound + 1;
        if (Math.Abs(a.Length - b.Length) > bound)
        {
            return far;
        }

        Prepare(b.Length, far);
        for (var i = 1; i <= a.Length; i++)
        {
            var first = Math.Max(1, i - bound);
            var final = Math.Min(b.Length, i + bound);
            _current[first - 1] = first == 1 ? Math.Min(i, far) : far;
            if (FillRow(a, b, i, first, final, far) > bound)
            {
                return far;
            }

            if (final < b.Length)
            {
                _current[final + 1] = far;
            }

            (_beforeLast, _last, _current) = (_last, _current, _beforeLast);
        }

        return Math.Min(_last[b.Length], far);
    }

    /// <summary>Fills the cells of row <paramref name="i"/> from <paramref name="first"/> to <paramref name="final"/>, and returns the least of the row.</summary>
    private int FillRow(string a, string b, int i, int first, int final, int far)
    {
        var least = _current[first - 1];
        for (var j = first; j <= final; j++)
        {
            var cost = a[i - 1] == b[j - 1] ? 0 : 1;
            var cell = Math.Min(_last[j - 1] + cost, Math.Min(_last[j], _current[j - 1]) + 1);
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
            {
                cell = Math.Min(cell, _beforeLast[j - 2] + 1);
            }

            _current[j] = Math.Min(cell, far);
            least = Math.Min(least, _current[j]);
        }

        return least;
    }

    private void Prepare(int length, int far)
    {
        if (_last.Length <= length)
        {
            _beforeLast = new int[length + 1];
            _last = new int[length + 1];
            _current = new int[length + 1];
        }

        for (var j = 0; j <= length; j++)
        {
            _last[j] = Math.Min(j, far);
        }
    }
}
