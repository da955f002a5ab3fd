using System.Globalization;
using System.Runtime.InteropServices;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Emission;

/// <summary>
/// Cuts text into runs of clean lines, which can stand in a raw literal as they are, and lines that need escapes, each a run of its own. One pass finds all that a literal depends on.
/// </summary>
internal sealed class LiteralRuns
{
    /// <summary>Text of more runs is escaped as a whole: the compiler's time for a sum of literals grows with the square of their number (minutes for a hundred thousand).</summary>
    private const int MostRuns = 200;

    private const int CharactersPerBlock = sizeof(ulong) / sizeof(char);

    private readonly List<(int End, bool IsClean)> _runs = [];
    private bool _areTooMany;

    private LiteralRuns()
    {
    }

    /// <summary>Where each run ends, and whether its lines are clean; they are all of the text.</summary>
    public IReadOnlyList<(int End, bool IsClean)> Runs => _runs;

    /// <summary>Whether the text holds half a surrogate pair, which no literal can.</summary>
    public bool HasLoneSurrogates { get; private set; }

    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; looked at every few thousand characters.</exception>
    public static LiteralRuns Of(string text, CancellationToken cancellationToken)
    {
        var runs = new LiteralRuns();
        var look = 0;
        for (var start = 0; start < text.Length;)
        {
            var feed = text.IndexOf('\n', start);
            var (lineEnd, next) = feed < 0 ? (text.Length, text.Length) : (feed, feed + 1);
            var isClean = true;

            for (var end = start; start < lineEnd; start = end)
            {
                end = Stretch.EndOf(text, start, lineEnd);
                isClean &= runs.IsClean(text.AsSpan(start, end - start));
                if ((look += end - start) >= Stretch.Length)
                {
                    cancellationToken.ThrowIfCancellationRequested();
                    look = 0;
                }
            }

            runs.Add(next, isClean);
            start = next;
        }

        return runs;
    }

    /// <summary>Whether an editor shows the character, as itself and in its place; tabs count.</summary>
    public static bool IsShown(char c) => c is (>= ' ' and < '\x7f') or '\t' || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);

    private void Add(int end, bool isClean)
    {
        if (_areTooMany)
        {
            _runs[0] = (end, false);
        }
        else if (isClean && _runs.Count > 0 && _runs[_runs.Count - 1].IsClean)
        {
            _runs[_runs.Count - 1] = (end, true);
        }
        else
        {
            _runs.Add((end, isClean));
            if (_runs.Count > MostRuns)
            {
                _areTooMany = true;
                _runs.Clear();
                _runs.Add((end, false));
            }
        }
    }

    private bool IsClean(ReadOnlySpan<char> line)
    {
        var isClean = true;
        for (var i = 0; i < line.Length; i++)
        {
            var c = line[i];
            if (c is >= ' ' and < '\x7f')
            {
                i += PrintableAscii(line.Slice(i + 1));
            }
            else if (char.IsHighSurrogate(c) && i + 1 < line.Length && char.IsLowSurrogate(line[i + 1]))
            {
                i++;
            }
            else
            {
                HasLoneSurrogates |= char.IsSurrogate(c);
                isClean &= IsShown(c);
            }
        }

        return isClean;
    }

    /// <summary>How many characters the text begins with, in blocks of four, that are printable ASCII; whatever follows may be so too.</summary>
    private static int PrintableAscii(ReadOnlySpan<char> text)
    {
        var blocks = MemoryMarshal.Cast<char, ulong>(text);
        var count = 0;
        foreach (var block in blocks)
        {
            // Bits that only characters above DEL have; a borrow out of one below the blank; a carry out of DEL.
            if (((block & 0xFF80_FF80_FF80_FF80) | ((block - 0x0020_0020_0020_0020) & 0x8000_8000_8000_8000) | ((block + 0x0001_0001_0001_0001) & 0x0080_0080_0080_0080)) != 0)
            {
                break;
            }

            count++;
        }

        return count * CharactersPerBlock;
    }
}
