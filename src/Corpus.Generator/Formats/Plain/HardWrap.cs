using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.Plain;

/// <summary>
/// Tells text that was broken into lines of one width from text with a paragraph on each line: in the first, a line ends where the next word had no room.
/// </summary>
internal static class HardWrap
{
    private const int MinWidth = 60;
    private const int MaxWidth = 100;

    /// <summary>So many line ends show a habit; fewer may be chance.</summary>
    private const int MinBreaks = 3;

    /// <summary>A line of so many words is prose, and no list, verse or table.</summary>
    private const int MinWords = 5;

    private const int LinesPerLook = 4_096;

    /// <summary>
    /// Whether the lines from <paramref name="start"/> on are wrapped: nearly every line that another follows directly has no room for that one's first word, and most of them
    /// end in the middle of a sentence. Linear.
    /// </summary>
    public static bool IsWrapped(SeedText seed, int start, CancellationToken cancellationToken)
    {
        var width = 0;
        for (var i = start; i < seed.Lines.Count; i++)
        {
            Look(i, cancellationToken);
            width = Math.Max(width, Blanks.TrimEnd(seed[seed.Lines[i]]).Length);
            if (width > MaxWidth)
            {
                return false;
            }
        }

        return width >= MinWidth && BreaksAtWidth(seed, start, width, cancellationToken);
    }

    private static bool BreaksAtWidth(SeedText seed, int start, int width, CancellationToken cancellationToken)
    {
        var breaks = 0;
        var full = 0;
        var inside = 0;
        for (var i = start; i + 1 < seed.Lines.Count; i++)
        {
            Look(i, cancellationToken);
            var line = Blanks.TrimEnd(seed[seed.Lines[i]]);
            var next = Blanks.Trim(seed[seed.Lines[i + 1]]);
            if (line.IsEmpty || next.IsEmpty)
            {
                continue;
            }

            var blank = next.IndexOf(' ');
            breaks++;
            full += line.Length + 1 + (blank < 0 ? next.Length : blank) > width && line.Length * 3 > width * 2 && Words(line) >= MinWords ? 1 : 0;
            inside += line[line.Length - 1] is '.' or '!' or '?' or ':' or '”' or '"' ? 0 : 1;
        }

        return breaks >= MinBreaks && full * 20L >= breaks * 19L && inside * 2L >= breaks;
    }

    private static int Words(ReadOnlySpan<char> line)
    {
        var blanks = 0;
        foreach (var c in line)
        {
            blanks += c == ' ' ? 1 : 0;
        }

        return blanks + 1;
    }

    private static void Look(int line, CancellationToken cancellationToken)
    {
        if (line % LinesPerLook == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
