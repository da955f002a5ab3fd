using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.News;

/// <summary>
/// Chooses among the copies of a title, which differ: some have a badge in front, and some have straight quotation marks for curly ones.
/// </summary>
internal sealed class TitleChoice(NewsLines lines)
{
    private const int MaxLines = 512;

    /// <summary>
    /// Where the title stands: without the badges that not all copies have; with the quotation marks of a typesetter, because extractors turn curly into straight and never back; and else as
    /// most copies have it. Null for a page without a title.
    /// </summary>
    public SeedSpan? Choose(Head head)
    {
        if (head.Title < 0)
        {
            return null;
        }

        var badge = CommonBadge(head);
        var last = LastCopy(head);
        var votes = new Dictionary<string, int>(StringComparer.Ordinal);
        var best = head.Title;
        var bestRank = int.MinValue;
        for (var i = head.Start; i <= last; i++)
        {
            if (head.IsTitle(lines, i))
            {
                var text = lines.Text(i).Slice(BadgeStart(i, badge)).ToString();
                votes[text] = votes.TryGetValue(text, out var count) ? count + 1 : 1;
            }
        }

        for (var i = head.Start; i <= last; i++)
        {
            if (head.IsTitle(lines, i) && Rank(lines.Text(i).Slice(BadgeStart(i, badge)), votes) is var rank && rank > bestRank)
            {
                best = i;
                bestRank = rank;
            }
        }

        var start = BadgeStart(best, badge);
        return SeedText.SpanOf(lines[best].Line, lines[best].Start + start, lines[best].Length - start);
    }

    /// <summary>The last line to look at: a head with more lines than this has no more to say about its title.</summary>
    private static int LastCopy(Head head) => Math.Min(head.End, Math.Max(head.Start, head.Title) + MaxLines);

    /// <summary>The length of the end that all badges have in common: a badge that every copy has is a word of the title.</summary>
    private int CommonBadge(Head head)
    {
        var common = BadgeOf(head.Title);
        for (var i = head.Start; i <= LastCopy(head) && !common.IsEmpty; i++)
        {
            if (head.IsTitle(lines, i))
            {
                var badge = BadgeOf(i);
                while (!badge.EndsWith(common, StringComparison.OrdinalIgnoreCase))
                {
                    var blank = common.TrimStart().IndexOf(' ');
                    common = blank < 0 ? default : common.TrimStart().Slice(blank).TrimStart();
                }
            }
        }

        return common.Length;
    }

    private ReadOnlySpan<char> BadgeOf(int line) => lines.Text(line).Slice(0, lines[line].Length - TitleKey.WithoutBadge(lines.Text(line)).Length);

    /// <summary>Where the title begins behind the badges that are none of it.</summary>
    private int BadgeStart(int line, int common) => Math.Max(0, BadgeOf(line).Length - common);

    private static int Rank(ReadOnlySpan<char> text, Dictionary<string, int> votes)
    {
        var isPlain = text.IndexOfAny('\'', '"', '\u00A0') < 0;
        return (isPlain ? 10_000 : 0) + Math.Min(votes[text.ToString()], 1_000);
    }
}
