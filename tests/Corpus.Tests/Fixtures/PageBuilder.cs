using System.Globalization;
using System.Text;
using Corpus.Image;

namespace Corpus.Tests.Fixtures;

/// <summary>Writes one part of a test image: text or digits, page by page.</summary>
internal sealed class PageBuilder(FixturePages pages, int part)
{
    private readonly List<byte> _bytes = [];
    private int _numbers;

    public int Page { get; private set; }

    public int Offset => _bytes.Count;

    /// <summary>WTF-8, written down independently of the decoder under test.</summary>
    public static byte[] Encode(string text)
    {
        var bytes = new List<byte>();
        for (var i = 0; i < text.Length; i++)
        {
            if (char.IsSurrogatePair(text, i))
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text.Substring(i++, 2)));
            }
            else if (char.IsSurrogate(text[i]))
            {
                var bits = Convert.ToString(text[i], 2).PadLeft(16, '0');
                bytes.Add(Bits("1110" + bits[..4]));
                bytes.Add(Bits("10" + bits[4..10]));
                bytes.Add(Bits("10" + bits[10..]));
            }
            else
            {
                bytes.AddRange(Encoding.UTF8.GetBytes(text[i].ToString(CultureInfo.InvariantCulture)));
            }
        }

        return [.. bytes];
    }

    /// <summary>Starts a new page unless so many bytes still fit this one.</summary>
    public void Reserve(int length, int capacity)
    {
        if (_bytes.Count > 0 && _bytes.Count + length > capacity)
        {
            NextPage();
        }
    }

    public void Text(ReadOnlySpan<byte> text) => _bytes.AddRange(text);

    public void Line(ReadOnlySpan<byte> text)
    {
        Text(text);
        _bytes.Add((byte)'\n');
    }

    public void Number(int value)
    {
        Span<char> digits = stackalloc char[ImageFormat.NumberWidth];
        SixBit.WriteNumber(digits, value);
        foreach (var digit in digits)
        {
            _bytes.Add((byte)digit);
        }
    }

    public void VarNumber(long value)
    {
        Span<char> digits = stackalloc char[13];
        var length = SixBit.WriteVarNumber(digits, (ulong)value);
        foreach (var digit in digits[..length])
        {
            _bytes.Add((byte)digit);
        }
    }

    /// <summary>A number of a number table: 16 to a line, 8,192 to a page.</summary>
    public void TableNumber(int value)
    {
        if (_numbers == 8192)
        {
            NextPage();
        }

        Number(value);
        if (++_numbers % 16 == 0)
        {
            _bytes.Add((byte)'\n');
        }
    }

    public void NextPage()
    {
        Finish();
        Page++;
        _bytes.Clear();
        _numbers = 0;
    }

    /// <summary>Puts the last page among the others.</summary>
    public void Finish() => pages[part, Page] = [.. _bytes];

    private static byte Bits(string bits) => Convert.ToByte(bits, 2);
}
