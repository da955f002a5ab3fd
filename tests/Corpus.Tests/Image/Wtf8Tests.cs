using System.Text;
using Corpus.Image;
using Corpus.Tests.Fixtures;
using CsCheck;

namespace Corpus.Tests.Image;

public sealed class Wtf8Tests
{
    // Every kind of code unit often enough to meet every other: ASCII, two and three bytes, and both halves of pairs.
    private static readonly Gen<string> s_text =
        Gen.OneOf(Gen.Char['a', 'c'], Gen.Char['\u0080', '\u07FF'], Gen.Char['\uD000', '\uD7FF'], Gen.Char['\uD800', '\uDFFF'], Gen.Char['\uE000', '\uFFFF'])
            .Array[0, 400].Select(chars => new string(chars));

    [Fact]
    public void Any_text_comes_back() => s_text.Sample(text => Wtf8.Decode(PageBuilder.Encode(text)) == text);

    [Fact]
    public void Any_text_equals_its_bytes() => s_text.Sample(text => Wtf8.Equals(PageBuilder.Encode(text), text));

    [Fact]
    public void Texts_equal_only_their_own_bytes() =>
        Gen.Select(s_text, s_text).Sample((a, b) => Wtf8.Equals(PageBuilder.Encode(a), b) == (a == b));

    [Fact]
    public void A_changed_code_unit_is_noticed() =>
        Gen.Select(s_text.Where(t => t.Length > 0), Gen.Int[0, 400], Gen.Char).Sample((text, at, unit) =>
        {
            var other = text.ToCharArray();
            other[at % text.Length] = unit;
            return Wtf8.Equals(PageBuilder.Encode(text), other) == text.AsSpan().SequenceEqual(other);
        });

    /// <summary>What is compared several characters a step must be compared at every place of a step.</summary>
    [Fact]
    public void Bytes_of_one_length_with_a_text_are_equal_only_if_both_are_ASCII() =>
        Gen.Select(Gen.Char['\0', '\u007F'].Array[1, 40], Gen.Int[0, 39], Gen.Char['\0', '\u00FF']).Sample((units, at, unit) =>
        {
            var bytes = Encoding.Latin1.GetBytes(units);
            var same = Wtf8.Equals(bytes, units);
            at %= units.Length;
            var before = units[at];
            units[at] = unit;
            var changed = Wtf8.Equals(bytes, units) == (unit == before);
            return same && changed && Wtf8.Equals(Encoding.Latin1.GetBytes(units), units) == (unit < 0x80);
        });

    [Theory]
    [InlineData("")]
    [InlineData("plain")]
    [InlineData("\uD83D\uDE00 a whole pair")]
    [InlineData("\uD83D")]
    [InlineData("\uDE00\uD83D in the wrong order")]
    [InlineData("\uD7FF\uE000 on either side of the surrogates")]
    public void Edges_come_back(string text)
    {
        var bytes = PageBuilder.Encode(text);
        Assert.Equal(text, Wtf8.Decode(bytes));
        Assert.True(Wtf8.Equals(bytes, text));
    }

    [Fact]
    public void Text_that_is_UTF8_reads_as_UTF8() =>
        Gen.String.Where(t => !t.Any(char.IsSurrogate)).Sample(text => Wtf8.Decode(Encoding.UTF8.GetBytes(text)) == text);

    [Fact]
    public void A_prefix_is_not_equal()
    {
        Assert.False(Wtf8.Equals("über"u8, "übe"));
        Assert.False(Wtf8.Equals("übe"u8, "über"));
        Assert.False(Wtf8.Equals("é"u8, "ab"));
        Assert.False(Wtf8.Equals(""u8, "a"));
        Assert.False(Wtf8.Equals("a"u8, ""));
    }

    [Fact]
    public void Bytes_that_are_no_text_do_not_throw() =>
        Gen.Byte.Array[0, 600].Sample(bytes => Wtf8.Decode(bytes).Length <= bytes.Length);
}
