using System.Globalization;
using System.Text;
using Corpus.Generator.Image;

namespace Corpus.Generator.Emission;

/// <summary>
/// Writes text as a constant <c>ReadOnlySpan&lt;byte&gt;</c> expression that a reader can read: raw literals, line for line. Lines with characters that an editor would not show, or
/// show in a misleading order, are escaped. Whatever the text holds, it cannot end its literal.
/// </summary>
internal static class Utf8Literal
{
    private const int BytesPerLine = 32;

    /// <summary>Text of more runs is escaped as a whole: the compiler's time for a sum of literals grows with the square of their number (minutes for a hundred thousand).</summary>
    private const int MostRuns = 200;

    public static void Write(CodeWriter code, string text)
    {
        if (text.Length == 0)
        {
            code.Verbatim("\"\"u8");
        }
        else if (Surrogates.AnyLone(text))
        {
            WriteBytes(code, text);
        }
        else
        {
            WriteRuns(code, text);
        }
    }

    /// <summary>Alternates between runs of clean lines (one raw literal each) and lines that need escapes.</summary>
    private static void WriteRuns(CodeWriter code, string text)
    {
        if (HasTooManyRuns(text))
        {
            WriteRun(code, text, isClean: false);
            return;
        }

        for (var position = 0; position < text.Length;)
        {
            var isClean = IsCleanRun(text, position, out var end);
            code.Verbatim(position > 0 ? "\n+ " : "");
            WriteRun(code, text.Substring(position, end - position), isClean);
            position = end;
        }
    }

    private static bool HasTooManyRuns(string text)
    {
        var runs = 0;
        for (var position = 0; position < text.Length && runs <= MostRuns; runs++)
        {
            IsCleanRun(text, position, out position);
        }

        return runs > MostRuns;
    }

    /// <summary>Whether a run of clean lines starts there, and where it ends; a line that is not clean is a run of its own.</summary>
    private static bool IsCleanRun(string text, int start, out int end)
    {
        var isClean = IsCleanLine(text, start, out end);
        while (isClean && end < text.Length && IsCleanLine(text, end, out var next))
        {
            end = next;
        }

        return isClean;
    }

    private static void WriteRun(CodeWriter code, string run, bool isClean)
    {
        if (isClean)
        {
            var quotes = new string('"', Math.Max(3, LongestQuoteRun(run) + 1));
            code.Verbatim(quotes).Verbatim("\n").Verbatim(run).Verbatim("\n").Verbatim(quotes).Verbatim("u8");
        }
        else
        {
            code.Verbatim("\"").Verbatim(Escape(run)).Verbatim("\"u8");
        }
    }

    /// <summary>Whether all characters up to and including the next line feed can stand in a raw literal; <paramref name="end"/> is behind it.</summary>
    private static bool IsCleanLine(string text, int start, out int end)
    {
        var isClean = true;
        for (end = start; end < text.Length; end++)
        {
            var c = text[end];
            if (c == '\n')
            {
                end++;
                break;
            }

            isClean &= c is >= ' ' and < '\x7f' || IsShown(c);
        }

        return isClean;
    }

    /// <summary>Whether an editor shows the character, as itself and in its place; tabs count.</summary>
    private static bool IsShown(char c) => c == '\t' || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is not
        (UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.OtherNotAssigned);

    private static int LongestQuoteRun(string text)
    {
        var (longest, current) = (0, 0);
        foreach (var c in text)
        {
            current = c == '"' ? current + 1 : 0;
            longest = Math.Max(longest, current);
        }

        return longest;
    }

    private static string Escape(string text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => escaped.Append("\\n"),
                '"' or '\\' => escaped.Append('\\').Append(c),
                _ when c is >= ' ' and < '\x7f' || (c != '\t' && IsShown(c)) => escaped.Append(c),
                _ => escaped.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture)),
            };
        }

        return escaped.ToString();
    }

    /// <summary>Bytes one by one, for the rare text that no literal can hold: half a surrogate pair in its three-byte form (WTF-8, https://simonsapin.github.io/wtf-8/).</summary>
    private static void WriteBytes(CodeWriter code, string text)
    {
        code.Verbatim("new byte[]\n{\n");
        var column = 0;
        foreach (var value in Wtf8.GetBytes(text))
        {
            code.Verbatim(value.ToString(CultureInfo.InvariantCulture)).Verbatim(++column % BytesPerLine == 0 ? ",\n" : ",");
        }

        code.Verbatim("\n}");
    }
}
