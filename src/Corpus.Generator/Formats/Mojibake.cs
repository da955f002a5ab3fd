using Corpus.Generator.Diagnostics;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats;

/// <summary>
/// Finds text that was UTF-8, was read as Windows-1252 or Latin-1, and saved again: <c>â€™</c> for <c>’</c>, <c>Ã©</c> for <c>é</c>. Only sequences whose characters, taken as bytes of
/// that code page, are UTF-8 again count, so that words which hold those letters for good are left in peace.
/// </summary>
internal static class Mojibake
{
    private const int CharactersPerLook = 1 << 20;

    /// <summary>The first characters of such sequences: the lead bytes of two, three and four that matter.</summary>
    private const string Leads = "ÂÃâð";

    // The characters of Windows-1252 from 0x80 to 0x9F; a blank where it has none.
    private const string Windows1252 = "€ ‚ƒ„…†‡ˆ‰Š‹Œ Ž  ‘’“”•–—˜™š›œ žŸ";

    /// <summary>What is to be said about the first such sequence; null if there is none. Linear.</summary>
    public static Finding? Find(SeedText seed, CancellationToken cancellationToken)
    {
        var content = seed.Content;
        for (var i = 0; i < content.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var rest = content.AsSpan(i, Math.Min(CharactersPerLook, content.Length - i));
            var lead = rest.IndexOfAny(Leads.AsSpan());
            i += lead < 0 ? rest.Length - 1 : lead;
            if (lead >= 0 && LengthAt(content, i) is > 0 and var length)
            {
                return SeedText.Find(Rules.Mojibake, SeedText.SpanOf(seed.LineAt(i), i, length), content.Substring(i, length));
            }
        }

        return null;
    }

    private static int LengthAt(string text, int index)
    {
        var length = text[index] switch
        {
            'Â' or 'Ã' => 2,
            'â' => 3,
            'ð' => 4,
            _ => 0,
        };
        if (length == 0 || index + length > text.Length || (length == 2 && index > 0 && char.IsUpper(text[index - 1])))
        {
            return 0;
        }

        for (var i = 1; i < length; i++)
        {
            if (!IsContinuation(text[index + i]))
            {
                return 0;
            }
        }

        return length;
    }

    /// <summary>Whether a character is a byte from 0x80 to 0xBF in Latin-1 or Windows-1252.</summary>
    private static bool IsContinuation(char c) => c is >= '\u0080' and <= '\u00BF' || (c > '\u00BF' && Windows1252.IndexOf(c) >= 0);
}
