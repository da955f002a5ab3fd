using Corpus.Generator.Articles;

namespace Corpus.Generator.Formats.News;

/// <summary>Reads bylines: a name alone on a line, a name and a desk on one line or on two, once or twice.</summary>
internal sealed class BylineReader(NewsLines lines)
{
    private const int MaxDesk = 40;

    private static readonly string[] s_separators = [" | ", " • ", " · ", " – ", " — ", " - ", ", ", " / "];

    /// <summary>Whether a line is the byline, or a copy of the one already read; reads it if there was none.</summary>
    public bool TryRead(int line, HeadFacts facts)
    {
        var text = PersonName.WithoutBy(lines.Text(line)).TrimEnd(',');
        if (text.Length > PersonName.MaxLength + MaxDesk || Parse(text) is not { } byline)
        {
            return false;
        }

        if (facts.Byline is not null)
        {
            return string.Equals(facts.Byline.Author, byline.Author, StringComparison.OrdinalIgnoreCase) ||
                string.Equals(facts.Byline.Desk, byline.Author, StringComparison.OrdinalIgnoreCase);
        }

        facts.Byline = byline;
        return true;
    }

    /// <summary>Whether a line directly below the byline names the desk; takes it if so.</summary>
    public bool IsDesk(int line, HeadFacts facts)
    {
        var text = lines.Text(line);
        if (facts.Byline is null || line == 0 || lines[line].BlanksBefore > 0 || !IsDeskName(text) || Parse(PersonName.WithoutBy(lines.Text(line - 1)).TrimEnd(',')) is not { } above ||
            !string.Equals(above.Author, facts.Byline.Author, StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        facts.Byline = facts.Byline.Desk is null ? facts.Byline with { Desk = text.ToString() } : facts.Byline;
        return true;
    }

    /// <summary>Whether a text is a name, perhaps with a desk, and nothing else.</summary>
    public static bool IsByline(ReadOnlySpan<char> text) => text.Length <= PersonName.MaxLength + MaxDesk && Parse(PersonName.WithoutBy(text)) is not null;

    /// <summary>Whether a name stands where bylines do, and not where a short title does: right below another line, or below one that looks like a title.</summary>
    public static bool StandsLikeByline(NewsLines lines, int line)
    {
        if (line == 0 || lines[line].BlanksBefore > 1)
        {
            return false;
        }

        var above = lines.Text(line - 1);
        return lines[line].BlanksBefore == 0 ||
            (lines[line - 1].Kind == LineKind.Text && Phrase.LooksLikeTitle(above, TitleKey.MaxLength) && !PersonName.Is(above) && Phrase.Words(above, 3) == 3);
    }

    private static ParsedByline? Parse(ReadOnlySpan<char> text)
    {
        if (PersonName.Is(text))
        {
            return new ParsedByline(text.ToString(), null);
        }

        foreach (var separator in s_separators)
        {
            var cut = text.IndexOf(separator.AsSpan(), StringComparison.Ordinal);
            if (cut > 0 && PersonName.Is(text.Slice(0, cut)) && IsDeskName(text.Slice(cut + separator.Length)))
            {
                return new ParsedByline(text.Slice(0, cut).ToString(), text.Slice(cut + separator.Length).ToString());
            }
        }

        return null;
    }

    private static bool IsDeskName(ReadOnlySpan<char> text) =>
        text.Length is > 1 and <= MaxDesk && Phrase.Words(text, 5) < 5 && char.IsUpper(text[0]) && !Phrase.EndsLikeSentence(text);
}
