using System.Text;
using Corpus.Generator.Articles;

namespace Corpus.Generator.Formats.Dates;

/// <summary>Cuts the words of a date into tokens; gives up on what is too long to be one, so that its cost never depends on the length of a line.</summary>
internal static class DateTokenizer
{
    private const int MaxTokens = 24;
    private const int MaxLength = 120;

    /// <summary>The tokens, or null for what cannot be a date: too long, or too many of them.</summary>
    public static List<DateToken>? Tokenize(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
        {
            return null;
        }

        var tokens = new List<DateToken>();
        for (var i = 0; i < text.Length; i += tokens[^1].Length)
        {
            while (i < text.Length && char.IsWhiteSpace(text[i]))
            {
                i++;
            }

            if (i == text.Length)
            {
                break;
            }

            if (tokens.Count == MaxTokens)
            {
                return null;
            }

            tokens.Add(Next(text, i));
        }

        return tokens;
    }

    private static DateToken Next(ReadOnlySpan<char> text, int start)
    {
        if (IsDigit(text[start]))
        {
            return Number(text, start);
        }

        return char.IsLetter(text[start]) ? Word(text, start) : new DateToken(start, 1, -1, text[start].ToString());
    }

    private static DateToken Number(ReadOnlySpan<char> text, int start)
    {
        var value = 0L;
        var end = start;
        while (end < text.Length && IsDigit(text[end]))
        {
            // Twelve digits are more than any date or count needs; what is longer stays too large to be valid.
            value = value > 999_999_999_999 ? value : (value * 10) + (text[end] - '0');
            end++;
        }

        return new DateToken(start, end - start, value, string.Empty);
    }

    private static DateToken Word(ReadOnlySpan<char> text, int start)
    {
        var word = new StringBuilder();
        var end = start;
        while (end < text.Length && (char.IsLetter(text[end]) || IsAccent(text[end])))
        {
            if (!IsAccent(text[end]))
            {
                var lower = char.ToLowerInvariant(text[end]);
                word.Append(SlugRuleFolding.Fold(lower) ?? lower.ToString());
            }

            end++;
        }

        return new DateToken(start, end - start, -1, word.ToString());
    }

    private static bool IsDigit(char c) => c is >= '0' and <= '9';

    /// <summary>
    /// A combining accent, or the second half of an accented letter that was read as another code page: <c>fÃ©vrier</c>.
    /// </summary>
    private static bool IsAccent(char c) => c is (>= '\u0300' and <= '\u036F') or '©' or '»' or '¨';
}
