using System.Globalization;
using System.Text;
using Corpus.Generator.Image;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Emission;

/// <summary>
/// Writes text as a constant <c>ReadOnlySpan&lt;byte&gt;</c> expression that a reader can read: raw literals, line for line. Lines with characters that an editor would not show, or
/// show in a misleading order, are escaped. Whatever the text holds, it cannot end its literal.
/// </summary>
internal static class Utf8Literal
{
    private const int BytesPerLine = 32;

    /// <summary>Around more quotation marks in a row, the marks of a raw literal would be longer than escapes.</summary>
    private const int MostQuotes = 100;

    /// <exception cref="OperationCanceledException">The writer's token was cancelled; looked at often.</exception>
    public static void Write(CodeWriter code, string text)
    {
        if (text.Length == 0)
        {
            code.Verbatim("\"\"u8");
            return;
        }

        var layout = LiteralRuns.Of(text, code.CancellationToken);
        if (layout.HasLoneSurrogates)
        {
            WriteBytes(code, text);
            return;
        }

        var start = 0;
        foreach (var (end, isClean) in layout.Runs)
        {
            code.Verbatim(start > 0 ? "\n+ " : "");
            WriteRun(code, text, start, end - start, isClean);
            start = end;
        }
    }

    private static void WriteRun(CodeWriter code, string text, int start, int length, bool isClean)
    {
        if (isClean && LongestQuoteRun(text.AsSpan(start, length)) is <= MostQuotes and var longest)
        {
            var quotes = new string('"', Math.Max(3, longest + 1));
            code.Verbatim(quotes).Verbatim("\n").Verbatim(text, start, length).Verbatim("\n").Verbatim(quotes).Verbatim("u8");
        }
        else
        {
            code.Verbatim("\"");
            for (var end = start + length; start < end; start += Stretch.Length)
            {
                code.CancellationToken.ThrowIfCancellationRequested();
                code.Verbatim(Escape(text.AsSpan(start, Math.Min(Stretch.Length, end - start))));
            }

            code.Verbatim("\"u8");
        }
    }

    private static int LongestQuoteRun(ReadOnlySpan<char> text)
    {
        var longest = 0;
        for (var next = text.IndexOf('"'); next >= 0; next = text.IndexOf('"'))
        {
            var length = 1;
            while (next + length < text.Length && text[next + length] == '"')
            {
                length++;
            }

            longest = Math.Max(longest, length);
            text = text.Slice(next + length);
        }

        return longest;
    }

    private static string Escape(ReadOnlySpan<char> text)
    {
        var escaped = new StringBuilder(text.Length + 16);
        foreach (var c in text)
        {
            _ = c switch
            {
                '\n' => escaped.Append("\\n"),
                '"' or '\\' => escaped.Append('\\').Append(c),
                _ when c != '\t' && LiteralRuns.IsShown(c) => escaped.Append(c),
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
        foreach (var value in Wtf8.GetBytes(text, code.CancellationToken))
        {
            code.Verbatim(value.ToString(CultureInfo.InvariantCulture)).Verbatim(++column % BytesPerLine == 0 ? ",\n" : ",");
            if (column % Stretch.Length == 0)
            {
                code.CancellationToken.ThrowIfCancellationRequested();
            }
        }

        code.Verbatim("\n}");
    }
}
