using System.Globalization;
using System.Text;

namespace Corpus.Generator.Resources;

/// <summary>
/// The form of a digest file: text, a record a line, fields parted by tabs. The task that writes images writes it, and the generator reads it in the compilation that follows, from the same version of
/// the same assembly, so the form is no contract with anybody.
/// </summary>
internal static class DigestFormat
{
    /// <summary>What the name of a digest file ends in, by which the generator knows one among the additional files.</summary>
    public const string Extension = ".corpusdigest";

    public const char Separator = '\t';

    /// <summary>Records: the file's first line, a collection, a seed of the last collection; a problem, a finding, an article of the last seed.</summary>
    public const string Start = "corpus";
    public const string Collection = "collection";
    public const string Seed = "seed";
    public const string Problem = "problem";
    public const string Finding = "finding";
    public const string Article = "article";

    /// <summary>The last line, without which the file is not whole.</summary>
    public const string End = "end";

    /// <summary>Tells one version of the form from another, and so a digest of another version of Corpus.</summary>
    public const string Version = "1";

    /// <summary>Hexadecimal digits that say a character.</summary>
    private const int Digits = 4;

    /// <summary>The field without tabs, line ends and what UTF-8 cannot say.</summary>
    public static string Escape(string field)
    {
        StringBuilder? escaped = null;
        for (var i = 0; i < field.Length; i++)
        {
            var c = field[i];
            if (c == '\\' || char.IsControl(c) || char.IsSurrogate(c) || c is '\u2028' or '\u2029' or '\uFEFF')
            {
                escaped ??= new StringBuilder(field, 0, i, field.Length + 16);
                escaped.Append('\\').Append(((int)c).ToString("X4", CultureInfo.InvariantCulture));
            }
            else
            {
                escaped?.Append(c);
            }
        }

        return escaped?.ToString() ?? field;
    }

    /// <summary>Undoes <see cref="Escape"/>.</summary>
    /// <exception cref="FormatException">The field was not written by it.</exception>
    public static string Unescape(string field)
    {
        if (field.IndexOf('\\') < 0)
        {
            return field;
        }

        var text = new StringBuilder(field.Length);
        for (var i = 0; i < field.Length; i++)
        {
            if (field[i] != '\\')
            {
                text.Append(field[i]);
                continue;
            }

            text.Append(i + Digits < field.Length && ushort.TryParse(field.Substring(i + 1, Digits), NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var c)
                ? (char)c
                : throw new FormatException("A character has no number."));
            i += Digits;
        }

        return text.ToString();
    }
}
