using System.Buffers;
using System.Runtime.CompilerServices;
using System.Text;

namespace Corpus.Image;

/// <summary>
/// WTF-8, the superset of UTF-8 that can say half a surrogate pair, as the three bytes its code point would have (Simon Sapin, The WTF-8 encoding).
/// </summary>
internal static class Wtf8
{
    private const byte SurrogateLead = 0xED;
    private const byte MinSurrogateSecond = 0xA0;
    private const int SurrogateLength = 3;
    private const int MaxStackChars = 256;
    private const int CharsPerStep = sizeof(ulong) / sizeof(char);
    private const ulong NotAscii = 0x0080008000800080;

    /// <summary>Turns WTF-8 into the string it was made from; linear in its length.</summary>
    public static string Decode(ReadOnlySpan<byte> bytes)
    {
        var at = IndexOfSurrogate(bytes);
        if (at < 0)
        {
            return Encoding.UTF8.GetString(bytes);
        }

        // No code point takes more UTF-16 code units than bytes.
        var rented = bytes.Length > MaxStackChars ? ArrayPool<char>.Shared.Rent(bytes.Length) : null;
        var chars = rented ?? stackalloc char[MaxStackChars];
        var length = 0;
        for (; at >= 0; at = IndexOfSurrogate(bytes))
        {
            length += Encoding.UTF8.GetChars(bytes[..at], chars[length..]);
            chars[length++] = (char)(0xD000 | ((bytes[at + 1] & 0x3F) << 6) | (bytes[at + 2] & 0x3F));
            bytes = bytes[(at + SurrogateLength)..];
        }

        length += Encoding.UTF8.GetChars(bytes, chars[length..]);
        var text = new string(chars[..length]);
        if (rented is not null)
        {
            ArrayPool<char>.Shared.Return(rented);
        }

        return text;
    }

    /// <summary>Whether bytes are the WTF-8 of a text; allocates nothing.</summary>
    /// <remarks>Every code unit takes one byte if it is ASCII, and two or three if not. The two cases are methods of their own, because the JIT loads what a method names whether it is reached or not.</remarks>
    public static bool Equals(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text) =>
        bytes.Length == text.Length ? EqualsAscii(bytes, text)
        : bytes.Length > text.Length && bytes.Length <= (long)text.Length * SurrogateLength && EqualsEncoded(bytes, text);

    /// <summary>
    /// Four characters a step: each byte is spread to the width of a character. Unlike <see cref="Ascii.Equals(ReadOnlySpan{byte}, ReadOnlySpan{char})"/> this loads no vector types into a
    /// fresh process.
    /// </summary>
    private static bool EqualsAscii(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text)
    {
        var i = 0;
        for (; i <= text.Length - CharsPerStep; i += CharsPerStep)
        {
            ulong spread = Unsafe.ReadUnaligned<uint>(ref Unsafe.AsRef(in bytes[i]));
            spread = (spread | (spread << 16)) & 0x0000FFFF0000FFFF;
            spread = (spread | (spread << 8)) & 0x00FF00FF00FF00FF;
            var units = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in text[i])));
            if (spread != units || (spread & NotAscii) != 0)
            {
                return false;
            }
        }

        for (; i < text.Length; i++)
        {
            if (bytes[i] != text[i] || bytes[i] >= 0x80)
            {
                return false;
            }
        }

        return true;
    }

    private static bool EqualsEncoded(ReadOnlySpan<byte> bytes, ReadOnlySpan<char> text)
    {
        Span<byte> encoded = stackalloc byte[4];
        while (!text.IsEmpty)
        {
            var length = EncodeFirst(text, encoded, out var units);
            if (!bytes.StartsWith(encoded[..length]))
            {
                return false;
            }

            bytes = bytes[length..];
            text = text[units..];
        }

        return bytes.IsEmpty;
    }

    private static int EncodeFirst(ReadOnlySpan<char> text, Span<byte> encoded, out int units)
    {
        if (Rune.DecodeFromUtf16(text, out var rune, out units) == OperationStatus.Done)
        {
            return rune.EncodeToUtf8(encoded);
        }

        var half = text[0];
        encoded[0] = SurrogateLead;
        encoded[1] = (byte)(0x80 | ((half >> 6) & 0x3F));
        encoded[2] = (byte)(0x80 | (half & 0x3F));
        units = 1;
        return SurrogateLength;
    }

    private static int IndexOfSurrogate(ReadOnlySpan<byte> bytes)
    {
        // The lead byte is no continuation byte, so whatever stands before it is whole code points.
        for (var start = 0; ;)
        {
            var found = bytes[start..].IndexOf(SurrogateLead);
            var at = start + found;
            if (found < 0 || at + SurrogateLength > bytes.Length)
            {
                return -1;
            }

            if (bytes[at + 1] >= MinSurrogateSecond)
            {
                return at;
            }

            start = at + 1;
        }
    }
}
