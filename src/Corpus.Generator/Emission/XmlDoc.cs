using System.Globalization;
using System.Text;

namespace Corpus.Generator.Emission;

/// <summary>Text of seeds inside documentation comments: on one line, well-formed whatever it holds, and not endless.</summary>
internal static class XmlDoc
{
    private const int LongestText = 300;

    public static string Text(string text)
    {
        var isCut = text.Length > LongestText;
        var escaped = new StringBuilder();
        for (var i = 0; i < (isCut ? LongestText : text.Length); i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                escaped.Append(text, i++, 2);
            }
            else
            {
                Append(escaped, text[i]);
            }
        }

        return escaped.Append(isCut ? "…" : "").ToString();
    }

    private static void Append(StringBuilder escaped, char c)
    {
        _ = c switch
        {
            '&' => escaped.Append("&amp;"),
            '<' => escaped.Append("&lt;"),
            '>' => escaped.Append("&gt;"),
            >= ' ' and < '\x7f' => escaped.Append(c),
            _ => escaped.Append(CharUnicodeInfo.GetUnicodeCategory(c) switch
            {
                UnicodeCategory.SpaceSeparator or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => ' ',
                UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.Surrogate or UnicodeCategory.OtherNotAssigned => '\uFFFD',
                _ => c,
            }),
        };
    }
}
