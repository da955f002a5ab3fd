using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.News;

/// <summary>
/// The punctuation of a page whose UTF-8 was once read as Windows-1252 or Latin-1. Such text is reported and never repaired, but its titles, bullets and datelines are still
/// what they are.
/// </summary>
internal static class Misread
{
    /// <summary>The blank or punctuation mark that begins at <paramref name="index"/>; NUL if there is none.</summary>
    /// <param name="text">The text.</param>
    /// <param name="index">Where to look.</param>
    /// <param name="length">How many characters stand for it; 1 if there is none.</param>
    public static char At(ReadOnlySpan<char> text, int index, out int length)
    {
        length = 1;
        if (text[index] == 'Â' && (index + 1 == text.Length || text[index + 1] == '\u00A0'))
        {
            // The second byte of a no-break space is one itself, and is trimmed away at the end of a line.
            length = Math.Min(2, text.Length - index);
            return ' ';
        }

        if (text[index] != 'â' || index + 2 >= text.Length || text[index + 1] is not ('€' or '\u0080'))
        {
            return '\0';
        }

        length = 3;
        return text[index + 2] switch
        {
            '\u0098' or '˜' => '‘',
            '\u0099' or '™' => '’',
            '\u009C' or 'œ' => '“',
            '\u009D' => '”',
            '\u0093' or '“' => '–',
            '\u0094' or '”' => '—',
            '¢' => '•',
            '¦' => '…',
            _ => ' ',
        };
    }

    /// <summary>The text without blanks at its end, misread no-break spaces among them.</summary>
    public static ReadOnlySpan<char> TrimEnd(ReadOnlySpan<char> text)
    {
        var trimmed = Blanks.TrimEnd(text);
        while (trimmed.Length < text.Length && trimmed.Length > 0 && trimmed[trimmed.Length - 1] == 'Â' && text[trimmed.Length] == '\u00A0')
        {
            text = trimmed.Slice(0, trimmed.Length - 1);
            trimmed = Blanks.TrimEnd(text);
        }

        return trimmed;
    }

    /// <summary>Whether the text is nothing but such blanks.</summary>
    public static bool IsBlank(ReadOnlySpan<char> text) => text.Length <= 8 && text.Trim("Â\u00A0 ".AsSpan()).IsEmpty;
}
