namespace Corpus.Generator.Formats.News;

/// <summary>Tells sub-headings, which nothing marks, from paragraphs: a short line that does not end like a sentence, with a paragraph below it.</summary>
internal static class Headings
{
    private const int MaxLength = 100;
    private const int MaxWords = 15;

    /// <summary>Whether a line of a body is a sub-heading.</summary>
    public static bool IsHeading(NewsLines lines, int line, int start, int end)
    {
        if (lines[line].Kind != LineKind.Text || line + 1 >= end || lines[line].Indent >= 4 || !HasHeadingShape(lines.Text(line)))
        {
            return false;
        }

        // A quotation set apart has the name of its speaker below it; and the name is no heading either.
        return lines[line + 1].Kind == LineKind.Text && !IsAttribution(lines.Text(line + 1)) && !(line > start && IsAttribution(lines.Text(line))) && Phrase.EndsLikeSentence(lines.Text(line + 1));
    }

    private static bool HasHeadingShape(ReadOnlySpan<char> text)
    {
        if (!Phrase.LooksLikeTitle(text, MaxLength) || Phrase.Words(text, MaxWords + 1) > MaxWords)
        {
            return false;
        }

        // A question or an exclamation may be a heading; a quotation with a full stop inside may not.
        var isListItem = char.IsDigit(text[0]) && text.Length > 1 && text[1] is '.' or ')';
        return !isListItem && !text.EndsWith("...".AsSpan(), StringComparison.Ordinal) && text[text.Length - 1] != '…';
    }

    /// <summary>Whether a line names a speaker and what he is: <c>Jane Doe, minister of health</c>.</summary>
    public static bool IsAttribution(ReadOnlySpan<char> text)
    {
        var comma = text.Length > 120 ? -1 : text.IndexOf(',');
        return comma > 0 && !Phrase.EndsLikeSentence(text) && PersonName.Is(text.Slice(0, comma));
    }
}
