using Corpus.Generator.Articles;
using Corpus.Generator.Formats;
using Corpus.Generator.Seeds;
using Corpus.Generator.Tests.Formats.Pages;
using CsCheck;

namespace Corpus.Generator.Tests.Formats;

/// <summary>Whatever a file holds: no format throws, loses its place, or makes up text.</summary>
public sealed class FormatRobustnessTests
{
    private static readonly string[] s_tokens =
    [
        "Harbor town opens new bridge", "Harbor town opens new bridge", "Special Harbor town opens new bridge", "Harbor town opens new bridge\u00A0", "World", "World", "Short Url", "Follow", "Updated 20 sec ago",
        "Updated 31 February 2025", "Updated 15 April 2025", "Publié le Vendredi 10 février 2023", "https://example.org/a", "You are here", "  • Home", "  • World", "- item", "    description", "1 / 6", "6 / 6",
        "A view of the lake. (Reuters)", "A view of the lake. ((SPA", "A view of the lake.", "Lena Marsh", "LENA MARSH, World desk", "SEOUL: The council met.", "Al-Mukalla, YEMEN - It met.", "SEOUL:", "The council met on Monday.",
        "Who pays?", "‘Nobody asked us’", "Topics: A B C", "Topics:", " date 2022-05-25 ", " date 2022-05-25 SEOUL: Text.", "ֱ", "Subject: x", "From: Lena <l@example.org>", "Date: 15 April 2025", "Date: never", " folded",
        "â€™", "Â\u00A0", "\u2028", "\u0000", "\uD800", "(", ")", "((", ":", "-", "•", "", "", "", "\uFEFF", "\u200B",
    ];

    private static readonly ReadingContext s_context = new(CalendarDate.Of(2025, 4, 15), null, TimeSpan.FromHours(3), null);

    private static Gen<string> Junk => Gen.OneOf(
        Gen.String,
        Gen.Char.Array[0, 2_000].Select(chars => new string(chars)),
        Gen.Select(Gen.OneOf(s_tokens.Select(Gen.Const).ToArray()).Array[0, 60], Gen.OneOf(new[] { "\n", "\r\n", "\r", "\n\n" }.Select(Gen.Const).ToArray()))
            .Select((lines, end) => string.Join(end, lines)));

    public static TheoryData<string> Formats => [.. SeedFormats.All.Select(format => format.Name)];

    [Theory]
    [MemberData(nameof(Formats))]
    public void AnyTextIsRead(string name) => Junk.Sample(text => AssertSound(text, SeedFormats.Named(name)!.Parse(new SeedText("a.txt", text), s_context, CancellationToken.None)), iter: 20_000);

    [Fact]
    public void AnyTextHasAFormat() => Junk.Sample(text => Assert.NotNull(SeedFormats.For(new SeedText("a.txt", text), CancellationToken.None)), iter: 5_000);

    [Fact]
    public void PlainTextIsNeverLost() => Junk.Sample(text =>
    {
        var article = SeedFormats.Named("plain")!.Parse(new SeedText("a.txt", text), s_context, CancellationToken.None).Articles;
        Assert.Equal(string.IsNullOrWhiteSpace(text.TrimStart('\uFEFF')) ? 0 : 1, article.Count);
    });

    [Fact]
    public void PagesCutAnywhereAreRead()
    {
        var (page, _) = new PageMaker(5).Make(6);
        for (var cut = 0; cut < page.Length; cut += 7)
        {
            AssertSound(page[cut..], SeedFormats.Named("news")!.Parse(new SeedText("a.txt", page[cut..]), s_context, CancellationToken.None));
        }
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void ACancelledTokenIsHonoured(string name)
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => SeedFormats.Named(name)!.Parse(new SeedText("a.txt", "Title\n\nText."), s_context, source.Token));
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void LineEndsAndTheByteOrderMarkDoNotMatter(string name)
    {
        var format = SeedFormats.Named(name)!;
        var lf = RepositoryFiles.ReadSeed("arab-news-2025-04.txt");
        var read = format.Parse(new SeedText("a.txt", lf), s_context, CancellationToken.None);
        foreach (var variant in new[] { lf.Replace("\n", "\r\n", StringComparison.Ordinal), lf.Replace('\n', '\r'), "\uFEFF" + lf })
        {
            var other = format.Parse(new SeedText("a.txt", variant), s_context, CancellationToken.None);
            Assert.Equal(read.Articles.Select(article => article with { TitleSpan = default }), other.Articles.Select(article => article with { TitleSpan = default }));
        }
    }

    /// <summary>Articles are in order and inside the file, spans are where they say, and every block is text of its line.</summary>
    private static void AssertSound(string text, ParsedSeed seed)
    {
        var source = new SeedText("a.txt", text);
        var last = 0;
        foreach (var article in seed.Articles)
        {
            Assert.True(article.Title.Length > 0 && article.Title.Trim() == article.Title);
            Assert.True(article.StartLine > last && article.EndLine >= article.StartLine && article.EndLine <= source.Lines.Count);
            last = article.EndLine;
            Assert.True(article.TitleSpan.Span.End <= text.Length);
            Assert.All(article.Blocks.ToArray(), block => Assert.Contains(block.Text.Split('\n')[0], source[source.Lines[block.Line - 1]].ToString(), StringComparison.Ordinal));
        }

        foreach (var finding in seed.Findings)
        {
            Assert.True(finding.Span.Span.End <= text.Length);
            var line = source.Lines[finding.Span.Lines.Start.Line];
            Assert.Equal(finding.Span.Span.Start - line.Start, finding.Span.Lines.Start.Character);
            Assert.Equal(finding.Span.Lines.Start.Line, finding.Span.Lines.End.Line);
        }
    }
}
