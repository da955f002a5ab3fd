using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>Builds a string of packed numbers (<see cref="SixBit"/>).</summary>
internal sealed class DigitWriter
{
    private const int LongestVarNumber = 13;

    private char[] _digits = new char[256];

    /// <summary>Characters written so far; bytes, too, since all are ASCII.</summary>
    public int Length { get; private set; }

    public DigitWriter Number(int value)
    {
        SixBit.WriteNumber(Free(ImageFormat.NumberWidth), value);
        Length += ImageFormat.NumberWidth;
        return this;
    }

    public DigitWriter VarNumber(ulong value)
    {
        Length += SixBit.WriteVarNumber(Free(LongestVarNumber), value);
        return this;
    }

    public DigitWriter VarNumber(int value) => VarNumber((ulong)value);

    public DigitWriter Signed(long value) => VarNumber(SixBit.ZigZag(value));

    public DigitWriter Text(string ascii)
    {
        ascii.AsSpan().CopyTo(Free(ascii.Length));
        Length += ascii.Length;
        return this;
    }

    public DigitWriter EndLine()
    {
        Free(1)[0] = '\n';
        Length++;
        return this;
    }

    /// <summary>What was written since the last call.</summary>
    public string Take()
    {
        var text = new string(_digits, 0, Length);
        Length = 0;
        return text;
    }

    /// <summary>Room for <paramref name="count"/> more characters, and perhaps for others.</summary>
    private Span<char> Free(int count)
    {
        if (_digits.Length - Length < count)
        {
            Array.Resize(ref _digits, Math.Max(_digits.Length * 2, Length + count));
        }

        return _digits.AsSpan(Length);
    }
}
