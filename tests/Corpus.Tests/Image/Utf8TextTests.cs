using System.Text;
using Corpus.Image;
using CsCheck;

namespace Corpus.Tests.Image;

public sealed class Utf8TextTests
{
    private static readonly Gen<string> s_text =
        Gen.OneOf(Gen.String, Gen.Char['a', 'z'].Array[0, 400].Select(chars => new string(chars)), Gen.Char['\u0001', '\uD7FF'].Array[0, 120].Select(chars => new string(chars)));

    // Lead bytes, continuations and both ends of every range, so that many of them are well-formed, and many nearly.
    private static readonly byte[] s_edges =
        [0x00, 0x41, 0x7F, 0x80, 0x8F, 0x90, 0x9F, 0xA0, 0xBF, 0xC0, 0xC1, 0xC2, 0xDF, 0xE0, 0xE1, 0xED, 0xEF, 0xF0, 0xF1, 0xF4, 0xF5, 0xFF];

    private static readonly Gen<byte[]> s_bytes = Gen.Int[0, s_edges.Length - 1].Select(i => s_edges[i]).Array[0, 12];

    [Fact]
    public void Text_comes_back() => s_text.Where(text => Encoding.UTF8.GetString(Encoding.UTF8.GetBytes(text)) == text)
        .Sample(text => Utf8Text.Decode(Encoding.UTF8.GetBytes(text)) == text);

    [Fact]
    public void Any_bytes_read_as_the_platform_reads_them() => s_bytes.Sample(bytes => Utf8Text.Decode(bytes) == Encoding.UTF8.GetString(bytes));

    [Theory]
    [InlineData("")]
    [InlineData("Putin envoy Dmitriev sees ‘positive dynamic’")]
    [InlineData("\u0080\u07FF\u0800\uD7FF\uE000\uFFFF")]
    [InlineData("\U00010000\U0010FFFF \uD83D\uDE00")]
    public void Edges_come_back(string text) => Assert.Equal(text, Utf8Text.Decode(Encoding.UTF8.GetBytes(text)));
}
