using System.Text;
using Corpus.Image;
using CsCheck;

namespace Corpus.Tests.Image;

public sealed class SixBitTests
{
    [Fact]
    public void Fixed_width_numbers_come_back() =>
        Gen.Int[0, ImageFormat.MaxNumber].Sample(value =>
        {
            Span<char> digits = stackalloc char[ImageFormat.NumberWidth];
            SixBit.WriteNumber(digits, value);
            return SixBit.ReadNumber(Ascii(digits)) == value && AreDigits(digits);
        });

    [Fact]
    public void Variable_length_numbers_come_back() =>
        Gen.OneOf(Gen.ULong, Gen.ULong[0, 100]).Sample(value =>
        {
            Span<char> digits = stackalloc char[16];
            digits.Fill('?');
            var length = SixBit.WriteVarNumber(digits, value);
            var position = 0;
            return SixBit.ReadVarNumber(Ascii(digits), ref position) == value && position == length && AreDigits(digits[..length]);
        });

    [Fact]
    public void ZigZag_comes_back() => Gen.Long.Sample(value => SixBit.UnZigZag(SixBit.ZigZag(value)) == value);

    [Theory]
    [InlineData(0, 0UL)]
    [InlineData(-1, 1UL)]
    [InlineData(1, 2UL)]
    [InlineData(long.MinValue, ulong.MaxValue)]
    public void ZigZag_keeps_small_magnitudes_small(long value, ulong expected) => Assert.Equal(expected, SixBit.ZigZag(value));

    [Theory]
    [InlineData(0, "0000")]
    [InlineData(1, "1000")]
    [InlineData(63, "o000")]
    [InlineData(64, "0100")]
    [InlineData(ImageFormat.MaxNumber, "oooo")]
    public void Fixed_width_numbers_look_as_documented(int value, string expected)
    {
        var digits = new char[4];
        SixBit.WriteNumber(digits, value);
        Assert.Equal(expected, new string(digits));
    }

    [Theory]
    [InlineData(0UL, "0")]
    [InlineData(31UL, "O")]
    [InlineData(32UL, "P1")]
    [InlineData(ulong.MaxValue, "oooooooooooo?")]
    public void Variable_length_numbers_look_as_documented(ulong value, string expected)
    {
        var digits = new char[13];
        var length = SixBit.WriteVarNumber(digits, value);
        Assert.Equal(expected, new string(digits, 0, length));
    }

    [Theory]
    [InlineData(-1)]
    [InlineData(ImageFormat.MaxNumber + 1)]
    public void A_number_that_does_not_fit_is_refused(int value) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => SixBit.WriteNumber(new char[4], value));

    [Theory]
    [InlineData("")]
    [InlineData("ooo")]
    [InlineData("ooooooooooooooooo0")]
    public void A_variable_length_number_without_an_end_is_refused(string digits) =>
        Assert.Throws<FormatException>(() =>
        {
            var position = 0;
            return SixBit.ReadVarNumber(Encoding.ASCII.GetBytes(digits), ref position);
        });

    private static byte[] Ascii(ReadOnlySpan<char> digits) => Encoding.ASCII.GetBytes(digits.ToArray());

    private static bool AreDigits(ReadOnlySpan<char> digits) => !digits.ContainsAnyExceptInRange('0', 'o');
}
