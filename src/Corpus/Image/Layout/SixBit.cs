using System.Runtime.CompilerServices;

namespace Corpus.Image;

/// <summary>
/// Numbers as printable ASCII, six bits a character: <c>'0'</c> is 0 and <c>'o'</c> is 63. The range holds neither quotation marks nor
/// control characters, so packed numbers stand in a raw string literal as they are, one byte a character.
/// </summary>
internal static class SixBit
{
    /// <summary>The character that stands for zero.</summary>
    public const int Zero = '0';

    private const int MoreFollows = 32;
    private const int VarNumberBits = 5;
    private const int MaxVarNumberShift = 60;

    /// <summary>
    /// Reads a fixed-width number: <see cref="ImageFormat.NumberWidth"/> digits, the least significant first, all in one step. What is no digit counts as one, so that the result is
    /// never negative nor above <see cref="ImageFormat.MaxNumber"/>.
    /// </summary>
    public static int ReadNumber(ReadOnlySpan<byte> digits)
    {
        _ = digits[ImageFormat.NumberWidth - 1];
        var four = Unsafe.ReadUnaligned<uint>(ref Unsafe.AsRef(in digits[0]));
        if (!BitConverter.IsLittleEndian)
        {
            four = (four << 24) | ((four & 0xFF00) << 8) | ((four >> 8) & 0xFF00) | (four >> 24);
        }

        four = unchecked(four - 0x30303030);
        var two = (four & 0x003F003F) | ((four & 0x3F003F00) >> 2);
        return (int)((two & 0xFFF) | ((two >> 4) & 0xFFF000));
    }

    /// <summary>Writes a fixed-width number.</summary>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="value"/> is negative or above <see cref="ImageFormat.MaxNumber"/>.</exception>
    public static void WriteNumber(Span<char> digits, int value)
    {
        if ((uint)value > ImageFormat.MaxNumber)
        {
            throw new ArgumentOutOfRangeException(nameof(value), value, "The number does not fit an image.");
        }

        for (var i = 0; i < ImageFormat.NumberWidth; i++)
        {
            digits[i] = (char)(Zero + (value & 63));
            value >>= 6;
        }
    }

    /// <summary>
    /// Reads a variable-length number and moves <paramref name="position"/> behind it: five bits a character, the least significant first, the
    /// sixth bit set while more follow (LEB128 with a smaller group).
    /// </summary>
    /// <exception cref="FormatException">The digits end before the number does, or the number is longer than any that was written.</exception>
    public static ulong ReadVarNumber(ReadOnlySpan<byte> digits, ref int position)
    {
        ulong value = 0;
        var shift = 0;
        while (position < digits.Length && shift <= MaxVarNumberShift)
        {
            var digit = digits[position++] - Zero;
            value |= (ulong)(digit & (MoreFollows - 1)) << shift;
            if (digit < MoreFollows)
            {
                return value;
            }

            shift += VarNumberBits;
        }

        throw new FormatException("A variable-length number has no end.");
    }

    /// <summary>Writes a variable-length number and returns how many characters it took, 13 at most.</summary>
    public static int WriteVarNumber(Span<char> digits, ulong value)
    {
        var length = 0;
        while (value >= MoreFollows)
        {
            digits[length++] = (char)(Zero + (MoreFollows | (int)(value & (MoreFollows - 1))));
            value >>= VarNumberBits;
        }

        digits[length++] = (char)(Zero + (int)value);
        return length;
    }

    /// <summary>Maps signed to unsigned so that small magnitudes stay small (zigzag).</summary>
    public static ulong ZigZag(long value) => (ulong)(value << 1) ^ (ulong)(value >> 63);

    /// <summary>Undoes <see cref="ZigZag"/>.</summary>
    public static long UnZigZag(ulong value) => (long)(value >> 1) ^ -(long)(value & 1);
}
