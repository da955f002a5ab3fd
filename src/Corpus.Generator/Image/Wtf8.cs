using System.Text;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Image;

/// <summary>WTF-8 (https://simonsapin.github.io/wtf-8/): UTF-8 that can also hold half a surrogate pair.</summary>
internal static class Wtf8
{
    /// <summary>How many bytes <paramref name="text"/> takes: half a surrogate pair takes three, as the replacement character that .NET would put there does.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; looked at every few thousand characters.</exception>
    public static int GetByteCount(string text, CancellationToken cancellationToken = default)
    {
        if (text.Length <= Stretch.Length)
        {
            return Encoding.UTF8.GetByteCount(text);
        }

        var count = 0;
        for (var (start, end) = (0, 0); start < text.Length; start = end)
        {
            cancellationToken.ThrowIfCancellationRequested();
            end = Stretch.EndOf(text, start, text.Length);
            count += Encoding.UTF8.GetByteCount(text.ToCharArray(start, end - start));
        }

        return count;
    }

    /// <summary>The bytes of <paramref name="text"/>; the same as UTF-8 where that can say it.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; looked at every few thousand characters.</exception>
    public static byte[] GetBytes(string text, CancellationToken cancellationToken = default)
    {
        var bytes = new byte[GetByteCount(text, cancellationToken)];
        var position = 0;
        for (var (start, end) = (0, 0); start < text.Length; start = end)
        {
            cancellationToken.ThrowIfCancellationRequested();
            end = Stretch.EndOf(text, start, text.Length);
            var count = Encoding.UTF8.GetBytes(text, start, end - start, bytes, position);
            PutSurrogates(text.AsSpan(start, end - start), bytes.AsSpan(position, count));
            position += count;
        }

        return bytes;
    }

    /// <summary>Puts half pairs where the encoder put the three bytes of U+FFFD.</summary>
    private static void PutSurrogates(ReadOnlySpan<char> text, Span<byte> bytes)
    {
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
    }
}
