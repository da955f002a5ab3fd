using System.Text;
using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>Builds a string of packed numbers (<see cref="SixBit"/>).</summary>
internal sealed class DigitWriter
{
    private const int LongestVarNumber = 13;

    private readonly StringBuilder _digits = new();

    /// <summary>Characters written so far; bytes, too, since all are ASCII.</summary>
    public int Length => _digits.Length;

    public DigitWriter Number(int value)
    {
        Span<char> digits = stackalloc char[ImageFormat.NumberWidth];
        SixBit.WriteNumber(digits, value);
        return Append(digits);
    }

    public DigitWriter VarNumber(ulong value)
    {
        Span<char> digits = stackalloc char[LongestVarNumber];
        return Append(digits.Slice(0, SixBit.WriteVarNumber(digits, value)));
    }

    public DigitWriter VarNumber(int value) => VarNumber((ulong)value);

    public DigitWriter Signed(long value) => VarNumber(SixBit.ZigZag(value));

    public DigitWriter Text(string ascii)
    {
        _digits.Append(ascii);
        return this;
    }

    public DigitWriter EndLine()
    {
        _digits.Append('\n');
        return this;
    }

    /// <summary>What was written since the last call.</summary>
    public string Take()
    {
        var text = _digits.ToString();
        _digits.Clear();
        return text;
    }

    private DigitWriter Append(ReadOnlySpan<char> digits)
    {
        foreach (var digit in digits)
        {
            _digits.Append(digit);
        }

        return this;
    }
}
