using System.Text;

namespace Corpus.Generator.Emission;

/// <summary>WTF-8 (https://simonsapin.github.io/wtf-8/): UTF-8 that can also hold half a surrogate pair.</summary>
internal static class Wtf8
{
    /// <summary>The bytes of <paramref name="text"/>; the same as UTF-8 where that can say it.</summary>
    public static byte[] GetBytes(string text)
    {
        var bytes = Encoding.UTF8.GetBytes(text);
        var position = 0;
        for (var i = 0; i < text.Length; i++)
        {
            if (i + 1 < text.Length && char.IsSurrogatePair(text[i], text[i + 1]))
            {
                position += 4;
                i++;
            }
            else if (char.IsSurrogate(text[i]))
            {
                // The encoder put the three bytes of U+FFFD here.
                bytes[position] = (byte)(0xE0 | (text[i] >> 12));
                bytes[position + 1] = (byte)(0x80 | ((text[i] >> 6) & 0x3F));
                bytes[position + 2] = (byte)(0x80 | (text[i] & 0x3F));
                position += 3;
            }
            else
            {
                position += text[i] < 0x80 ? 1 : text[i] < 0x800 ? 2 : 3;
            }
        }

        return bytes;
    }
}
