using System.Xml.Linq;
using Corpus.Generator.Emission;
using CsCheck;

namespace Corpus.Generator.Tests.Emission;

public sealed class XmlDocTests
{
    [Theory]
    [InlineData("a < b & c > d", "a &lt; b &amp; c &gt; d")]
    [InlineData("NUL \0", "NUL \uFFFD")]
    [InlineData("line\u2028break", "line break")]
    [InlineData("right \u202E to left", "right \uFFFD to left")]
    [InlineData("whole \U0001F600", "whole \U0001F600")]
    public void TextIsEscapedOnOneLine(string text, string expected) => Assert.Equal(expected, XmlDoc.Text(text));

    [Fact]
    public void HalfASurrogatePairIsReplaced() => Assert.Equal("half \uFFFD", XmlDoc.Text("half \uD800"));

    [Fact]
    public void AnyTextIsWellFormedAndOnOneLine() => Gen.String.Sample(text =>
    {
        var doc = XmlDoc.Text(text);
        Assert.NotNull(XElement.Parse($"<summary>{doc}</summary>").Value);
        Assert.DoesNotContain(doc, c => c is '\r' or '\n' or '\u0085' or '\u2028' or '\u2029');
    });

    [Fact]
    public void EndlessTextEnds() => Assert.InRange(XmlDoc.Text(new string('x', 100_000)).Length, 100, 400);
}
