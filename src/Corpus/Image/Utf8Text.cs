using System.Text;

namespace Corpus.Image;

/// <summary>
/// Turns UTF-8 into strings without the start-up cost of <see cref="Encoding.UTF8"/>: the first call of its decoder makes a fresh process load vector types for milliseconds,
/// which is more than all the rest of a first access.
/// </summary>
internal static class Utf8Text
{
    private const int MaxShortLength = 256;

    /// <summary>The text; what is no UTF-8 becomes U+FFFD. Linear in the length.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) =>
        Ascii.IsValid(bytes) ? Encoding.Latin1.GetString(bytes)
        : bytes.Length <= MaxShortLength && DecodeShort(bytes) is { } text ? text
        : Encoding.UTF8.GetString(bytes);

    /// <summary>Character by character, as titles with curly quotation marks are; null if the bytes are not well-formed (Unicode Standard, table 3-7).</summary>
    private static string? DecodeShort(ReadOnlySpan<byte> bytes)
    {
        Span<char> chars = stackalloc char[MaxShortLength];
        var length = 0;
        while (!bytes.IsEmpty)
        {
            var size = bytes[0] switch { < 0x80 => 1, < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, < 0xF5 => 4, _ => 0 };
            if (size == 0 || size > bytes.Length)
            {
                return null;
            }

            var point = size == 1 ? bytes[0] : bytes[0] & (0x7F >> size);
            for (var i = 1; i < size; i++)
            {
                if ((bytes[i] & 0xC0) != 0x80)
                {
                    return null;
                }

                point = (point << 6) | (bytes[i] & 0x3F);
            }

            if ((size == 3 && point is < 0x800 or (>= 0xD800 and < 0xE000)) || (size == 4 && point is < 0x10000 or > 0x10FFFF))
            {
                return null;
            }

            if (size == 4)
            {
                chars[length++] = (char)(0xD7C0 + (point >> 10));
                point = 0xDC00 | (point & 0x3FF);
            }

            chars[length++] = (char)point;
            bytes = bytes[size..];
        }

        return new string(chars[..length]);
    }
}
