using Corpus.Generator.Tests.Harness;
using CsCheck;

namespace Corpus.Generator.Tests.Emission;

/// <summary>Whatever a seed holds, the output compiles without a warning and the text comes back unchanged.</summary>
public sealed class HostileTextTests
{
    /// <summary>Pieces that have meaning to a C# lexer, an XML parser, a line counter or an encoder.</summary>
    private static readonly string[] s_pieces =
    [
        "\"", "\"\"\"", "\"\"\"\"\"\"\"", "\\", "\\u0041", "{", "}", "{{0}}", "/*", "*/", "//", "#if", "#endif", "u8", "$\"", "<", ">", "&", "&amp;", "]]>", "--", "\0", "\u0001", "\u001A", "\u007F",
        "\u0085", "\u2028", "\u2029", "\u202E", "\u2066", "\u200F", "\uFEFF", "\uFFFE", "\uFFFF", "\u00A0", "\t", "\f", "\v", "😀", "👩‍👩‍👧", "\uD800", "\uDC00", "e\u0301", "ｆ", "ß", "İ", "ı", "class", "namespace",
        "Count", "Equals", "ToString", "GetHashCode", "Article", "Slugs", "123", "½", "مرحبا", "日本語", "한국어", "हिन्दी", "𝒜𝒷", "a", "B", " ", "-", "_", "'", "’", ".", ":", "SEOUL: ",
    ];

    private static readonly Gen<string> s_line = Gen.OneOf(
        Gen.Int[0, s_pieces.Length - 1].Select(i => s_pieces[i]).Array[1, 8].Select(string.Concat),
        Gen.String[Gen.Char, 1, 40].Select(text => text.Replace('\r', ' ').Replace('\n', ' ')));

    [Theory]
    [InlineData("class")]
    [InlineData("\"\"\"\"\"\"")]
    [InlineData("{ } {{ }} {0}")]
    [InlineData("C:\\temp\\new")]
    [InlineData("😀👩‍👩‍👧")]
    [InlineData("\u202Eevil\u2066\u200F")]
    [InlineData("NUL \0 inside")]
    [InlineData("Line\u2028separator\u2029and\u0085next")]
    [InlineData("Count")]
    [InlineData("Equals")]
    [InlineData("article table")]
    [InlineData("2025 budget")]
    [InlineData("!!! ???")]
    [InlineData("*/ #endif // <summary>")]
    [InlineData("𝒜 letter beyond the BMP")]
    [InlineData("\u0301combining first")]
    public void ATitleComesBackUnchanged(string title)
    {
        using var corpus = CompiledCorpus.Of(Plain(title, ["Body of it.", title]));

        var article = Assert.Single(corpus.Articles());
        Assert.Equal(title, article.Title);
        Assert.Equal($"Body of it.\n{title}", article.Text);
    }

    /// <summary>Not among the data above, because a constant of an attribute is UTF-8 and cannot hold it.</summary>
    [Fact]
    public void HalfASurrogatePairComesBackUnchanged() => ATitleComesBackUnchanged("Lone \uD800 high and low \uDC00");

    [Fact]
    public void AnyTextComesBackUnchanged() => s_line.Array[1, 6].Array[1, 30].Sample(
        files =>
        {
            var project = new TestProject
            {
                Files = [.. files.Select((lines, i) => PlainFile($"seeds/{i:000}.txt", $"Title {i} {lines[0]}", lines))],
            };
            using var corpus = CompiledCorpus.Of(project);

            var articles = corpus.Articles();
            Assert.Equal(files.Length, articles.Count);
            foreach (var (i, lines) in files.Index())
            {
                Assert.Equal($"Title {i} {lines[0]}".Trim(), articles[i].Title);
                Assert.Equal(lines.Select(line => line.Trim()).Where(line => line.Length > 0), articles[i].Body.Select(block => block.Text));
            }
        },
        iter: 25,
        threads: 1);

    [Fact]
    public void AnArticleLongerThanAPageIsOneSpan()
    {
        var lines = Enumerable.Range(0, 4000).Select(i => $"Paragraph {i} of a very long article, with “quotes” and ünïcödé.").ToArray();

        using var corpus = CompiledCorpus.Of(TestProject.News(
            ("seeds/a.txt", "Short\n\nBefore.\n"), ("seeds/b.txt", $"Long\n\n{string.Join('\n', lines)}\n"), ("seeds/c.txt", "Short too\n\nAfter.\n")));

        Assert.Equal(["Before.", string.Join('\n', lines), "After."], corpus.Articles().Select(article => article.Text));
    }

    private static TestProject Plain(string title, string[] lines) => new() { Files = [PlainFile("seeds/a.txt", title, lines)] };

    private static SeedFile PlainFile(string path, string title, string[] lines) =>
        new(path, $"{title}\n\n{string.Join('\n', lines)}\n", ("Name", "News"), ("Format", "plain"), ("NoWarn", "CORP0002,CORP0006"));
}
