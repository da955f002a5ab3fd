using Corpus.Generator.Seeds;

namespace Corpus.Generator.Tests.Seeds;

public sealed class SeedTextTests
{
    [Theory]
    [InlineData("", new string[0])]
    [InlineData("\n", new[] { "" })]
    [InlineData("a\nb", new[] { "a", "b" })]
    [InlineData("a\r\nb\r\n", new[] { "a", "b" })]
    [InlineData("a\rb\r", new[] { "a", "b" })]
    [InlineData("a\r\r\nb", new[] { "a", "", "b" })]
    [InlineData("\uFEFFa\nb", new[] { "a", "b" })]
    [InlineData("a\u2028b\u0085c\u2029d\ve\ff\n", new[] { "a\u2028b\u0085c\u2029d\ve\ff" })]
    public void LinesEndWhereEditorsEndThem(string content, string[] lines)
    {
        var text = new SeedText("a.txt", content);

        Assert.Equal(lines, text.Lines.Select(line => text[line].ToString()));
        Assert.Equal(Enumerable.Range(1, lines.Length), text.Lines.Select(line => line.Number));
    }
}
