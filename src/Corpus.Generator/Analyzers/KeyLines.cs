using System.Globalization;
using System.Text;

namespace Corpus.Generator.Analyzers;

/// <summary>The keys in the text of a <c>CorpusKeysAttribute</c>: one a line, with escapes for what a line, or metadata, cannot hold.</summary>
internal static class KeyLines
{
    private const int UnicodeDigits = 4;

    public static IEnumerable<string> Read(string text)
    {
        var start = 0;
        while (start < text.Length)
        {
            var feed = text.IndexOf('\n', start);
            var end = feed < 0 ? text.Length : feed;
            var length = end > start && text[end - 1] == '\r' ? end - start - 1 : end - start;
            if (length > 0)
            {
                yield return Unescape(text.Substring(start, length));
            }

            start = end + 1;
        }
    }

    /// <summary>Undoes the escapes; a back-slash that begins none stands for itself.</summary>
    private static string Unescape(string line)
    {
        var slash = line.IndexOf('\\');
        if (slash < 0)
        {
            return line;
        }

        var key = new StringBuilder(line.Length).Append(line, 0, slash);
        for (var i = slash; i < line.Length; i++)
        {
            key.Append(line[i] == '\\' ? ReadEscape(line, ref i) : line[i]);
        }

        return key.ToString();
    }

    /// <summary>The character of the escape at <paramref name="i"/>, which is left at the last character of it.</summary>
    private static char ReadEscape(string line, ref int i)
    {
        switch (i + 1 < line.Length ? line[i + 1] : '\0')
        {
            case '\\':
                i++;
                return '\\';
            case 'n':
                i++;
                return '\n';
            case 'r':
                i++;
                return '\r';
            case 'u' when i + 1 + UnicodeDigits < line.Length && TryReadUnit(line.Substring(i + 2, UnicodeDigits), out var unit):
                i += 1 + UnicodeDigits;
                return unit;
            default:
                return '\\';
        }
    }

    private static bool TryReadUnit(string digits, out char unit)
    {
        var read = ushort.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var number);
        unit = (char)number;
        return read;
    }
}
