namespace Corpus.Generator.Formats.News;

/// <summary>What the shape of a line says about it: whether it can be a title, whether it ends like a sentence.</summary>
internal static class Phrase
{
    /// <summary>What ends in three dots and is longer is a sentence.</summary>
    private const int MaxTrailingOff = 90;

    private const string Closing = "\"'”’»)] ";

    /// <summary>Whether the last thing said is a full stop or the like, perhaps in quotation marks.</summary>
    public static bool EndsLikeSentence(ReadOnlySpan<char> text)
    {
        var core = text.TrimEnd(Closing.AsSpan());
        return !core.IsEmpty && core[core.Length - 1] is '.' or '!' or '?' or '…' or ':' or ';' or ',' or '。' or '؟';
    }

    /// <summary>Whether it ends in a full stop, which titles and sub-headings do not.</summary>
    public static bool EndsInFullStop(ReadOnlySpan<char> text)
    {
        var core = text.TrimEnd(Closing.AsSpan());
        if (core.IsEmpty || core[core.Length - 1] is not ('.' or ';' or ',' or ':' or '。'))
        {
            return false;
        }

        // "Made in the U.S." and "Waiting for the word..." may be titles.
        return core.EndsWith("...".AsSpan(), StringComparison.Ordinal)
            ? core.Length > MaxTrailingOff
            : core.Length < 4 || core[core.Length - 1] != '.' || core[core.Length - 3] != '.';
    }

    /// <summary>Whether a line can be a title or a sub-heading by its look: not long, begins like one, and does not end like a sentence.</summary>
    public static bool LooksLikeTitle(ReadOnlySpan<char> text, int maxLength)
    {
        if (text.Length > maxLength || EndsInFullStop(text))
        {
            return false;
        }

        while (!text.IsEmpty && Misread.At(text, 0, out var length) != '\0')
        {
            text = text.Slice(length);
        }

        var first = text.TrimStart("\"'“‘«([¿¡ ".AsSpan());
        return !first.IsEmpty && char.IsLetterOrDigit(first[0]) && !char.IsLower(first[0]);
    }

    /// <summary>The number of words, at most <paramref name="max"/>.</summary>
    public static int Words(ReadOnlySpan<char> text, int max)
    {
        var words = 0;
        var inside = false;
        foreach (var c in text)
        {
            if (char.IsWhiteSpace(c))
            {
                inside = false;
            }
            else if (!inside)
            {
                inside = true;
                if (++words == max)
                {
                    break;
                }
            }
        }

        return words;
    }
}
