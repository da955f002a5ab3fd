using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Image;

/// <summary>
/// Turns UTF-8 into strings without the start-up cost of <see cref="Encoding.UTF8"/> and <see cref="Ascii"/>: the first call of either makes a fresh process load vector types for milliseconds,
/// which is more than all the rest of a first access.
/// </summary>
internal static class Utf8Text
{
    private const int MaxShortLength = 256;
    private const int BytesPerStep = sizeof(uint);
    private const uint NotAscii = 0x80808080;

    /// <summary>The text; what is no UTF-8 becomes U+FFFD. Linear in the length.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes) =>
        bytes.Length <= MaxShortLength && DecodeShort(bytes) is { } text ? text : Encoding.UTF8.GetString(bytes);

    /// <summary>What is short, as titles are; null if the bytes are not well-formed. The loop is apart, because the JIT takes its time with a loop beside a buffer on the stack.</summary>
    [SkipLocalsInit]
    private static string? DecodeShort(ReadOnlySpan<byte> bytes)
    {
        Span<char> chars = stackalloc char[MaxShortLength];
        var length = DecodeTo(chars, bytes);
        return length < 0 ? null : new string(chars[..length]);
    }

    /// <summary>Four characters a step while they are ASCII. No character takes more code units than bytes.</summary>
    /// <returns>How many code units there are, or -1 if the bytes are not well-formed.</returns>
    private static int DecodeTo(Span<char> chars, ReadOnlySpan<byte> bytes)
    {
        var (length, at) = (0, 0);
        while (at < bytes.Length)
        {
            if (at <= bytes.Length - BytesPerStep && length <= chars.Length - BytesPerStep)
            {
                var four = Unsafe.ReadUnaligned<uint>(ref Unsafe.AsRef(in bytes[at]));
                if ((four & NotAscii) == 0)
                {
                    ulong spread = four;
                    spread = (spread | (spread << 16)) & 0x0000FFFF0000FFFF;
                    spread = (spread | (spread << 8)) & 0x00FF00FF00FF00FF;
                    Unsafe.WriteUnaligned(ref Unsafe.As<char, byte>(ref chars[length]), spread);
                    at += BytesPerStep;
                    length += BytesPerStep;
                    continue;
                }
            }

            if (bytes[at] < 0x80)
            {
                chars[length++] = (char)bytes[at++];
                continue;
            }

            var size = DecodePoint(bytes[at..], out var point);
            if (size == 0)
            {
                return -1;
            }

            at += size;
            if (point > char.MaxValue)
            {
                chars[length++] = (char)(0xD7C0 + (point >> 10));
                point = 0xDC00 | (point & 0x3FF);
            }

            chars[length++] = (char)point;
        }

        return length;
    }

    /// <summary>A code point that is not ASCII, as titles with curly quotation marks have; its size, or 0 if it is not well-formed (Unicode Standard, table 3-7).</summary>
    private static int DecodePoint(ReadOnlySpan<byte> bytes, out int point)
    {
        var size = bytes[0] switch { < 0xC2 => 0, < 0xE0 => 2, < 0xF0 => 3, < 0xF5 => 4, _ => 0 };
        point = size == 0 ? 0 : bytes[0] & (0x7F >> size);
        if (size == 0 || size > bytes.Length)
        {
            return 0;
        }

        for (var i = 1; i < size; i++)
        {
            if ((bytes[i] & 0xC0) != 0x80)
            {
                return 0;
            }

            point = (point << 6) | (bytes[i] & 0x3F);
        }

        return (size == 3 && point is < 0x800 or (>= 0xD800 and < 0xE000)) || (size == 4 && point is < 0x10000 or > 0x10FFFF) ? 0 : size;
    }
}
