namespace Corpus.Generator.Formats.News;

/// <summary>
/// The place that opens the first paragraph: <c>SEOUL: </c>, <c>DUBAI, United Arab Emirates: </c>, <c>CAIRO/ADDIS ABABA: </c>, <c>Al-Mukalla, YEMEN - </c>.
/// </summary>
/// <param name="PlaceLength">How many characters of the paragraph name the place.</param>
/// <param name="TextStart">Where the text behind it begins.</param>
internal readonly record struct Dateline(int PlaceLength, int TextStart)
{
    private const int MaxLength = 80;
    private const int MaxWords = 9;

    private static readonly HashSet<string> s_labels = new(StringComparer.Ordinal)
    {
        "WATCH", "READ", "LIVE", "UPDATE", "UPDATED", "BREAKING", "EXCLUSIVE", "VIDEO", "PHOTOS", "PHOTO", "NOTE", "OPINION", "ANALYSIS", "EXPLAINER", "FACTBOX", "TIMELINE", "SPECIAL",
        "CORRECTION", "ALSO", "MORE", "KEY", "QUESTION", "ANSWER", "SOURCE", "SOURCES", "SCORE", "RESULT", "RESULTS", "HIGHLIGHTS", "DISCLAIMER",
    };

    private static readonly HashSet<string> s_joiners = new(StringComparer.OrdinalIgnoreCase)
    {
        "and", "et", "of", "the", "de", "du", "des", "la", "le", "les", "near", "in", "on", "al", "el", "upon", "sur", "en", "à", "a", "&",
    };

    /// <summary>The dateline of a paragraph, or null. Looks at its first characters only.</summary>
    public static Dateline? Of(ReadOnlySpan<char> paragraph)
    {
        var start = paragraph.Slice(0, Math.Min(paragraph.Length, MaxLength));
        for (var i = 1; i < start.Length; i++)
        {
            if (Separator(paragraph, i) is not (> 0 and var length))
            {
                continue;
            }

            var place = WithoutAgency(start.Slice(0, i).TrimEnd());
            return IsPlace(place, start[i] != ':') ? new Dateline(place.Length, i + length) : null;
        }

        return null;
    }

    /// <summary>The length of a separator at that place with the blanks behind it; 0 if there is none. A dash needs a blank on both sides.</summary>
    private static int Separator(ReadOnlySpan<char> text, int index)
    {
        var sign = Misread.At(text, index, out var length) is > '\0' and var meant ? meant : text[index];
        if (sign != ':' && !(sign is '-' or '–' or '—' && char.IsWhiteSpace(text[index - 1])))
        {
            return 0;
        }

        var end = index + length;
        while (end < text.Length && char.IsWhiteSpace(text[end]))
        {
            end++;
        }

        return end > index + length || end == text.Length ? end - index : 0;
    }

    private static ReadOnlySpan<char> WithoutAgency(ReadOnlySpan<char> place)
    {
        var open = place.IndexOf('(');
        return open > 0 && place[place.Length - 1] == ')' ? place.Slice(0, open).TrimEnd() : place;
    }

    /// <summary>
    /// Whether the words name a place: one of them is all capitals, and the others are names or join names. In front of a dash two capitals do not
    /// suffice, because <c>US - China</c> is no place.
    /// </summary>
    private static bool IsPlace(ReadOnlySpan<char> place, bool isDash)
    {
        var words = place.ToString().Split([' ', ',', '/', '\u00A0', '-'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length is 0 or > MaxWords || !char.IsLetterOrDigit(place[0]))
        {
            return false;
        }

        var capitals = 0;
        foreach (var word in words)
        {
            if (s_labels.Contains(word) || !IsPart(word))
            {
                return false;
            }

            capitals = Math.Max(capitals, CapitalLetters(word));
        }

        return capitals > 2 || (capitals == 2 && !isDash && words.Length > 1);
    }

    private static bool IsPart(string word)
    {
        if (s_joiners.Contains(word))
        {
            return true;
        }

        foreach (var c in word)
        {
            if (!char.IsLetterOrDigit(c) && c is not ('\'' or '’' or '‘' or '.' or '`' or '€' or '™' or '˜' or 'ƒ') && (c < '\u0300' || c > '\u036F') && (c < '\u0080' || c > '\u00BF'))
            {
                return false;
            }
        }

        return !char.IsLower(word[0]) || word.IndexOfAny(['’', '\'']) > 0;
    }

    /// <summary>The number of letters of a word in capitals; 0 if one is not.</summary>
    private static int CapitalLetters(string word)
    {
        var letters = 0;
        for (var i = 0; i < word.Length; i++)
        {
            // An accented capital that was read as another code page may have a small letter in it.
            var c = word[i];
            if (char.IsLower(c) && !(c is 'â' or 'ƒ' && i > 0))
            {
                return 0;
            }

            letters += char.IsUpper(c) ? 1 : 0;
        }

        return letters;
    }
}
