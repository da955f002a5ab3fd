using Corpus.Image;
using Corpus.Tests.Fixtures;
using CsCheck;

namespace Corpus.Tests.Image;

public sealed class ImageReaderTests
{
    private static readonly Story[] s_stories =
    [
        new("A title", "a-title")
        {
            Date = new(2025, 4, 15),
            Place = "SEOUL",
            Updated = new("20 sec ago", new(2025, 4, 15), new(2025, 4, 15, 9, 30, 0, TimeSpan.FromHours(3)), IsRelative: true),
            Picture = new("Caption.", "Credit"),
            Byline = new("Author", "Desk"),
            Highlights = ["One", "Two"],
            Topics = ["Three"],
            Blocks = [StoryBlock.Paragraph("Lead"), StoryBlock.Heading("Heading"), StoryBlock.Paragraph("More")],
        },
        new("Another", "another") { Date = new(2025, 4, 14), Place = "HANOI" },
    ];

    [Fact]
    public void No_pages_are_an_empty_corpus()
    {
        var table = Chronicle.Open(pages: null);

        Assert.Empty(table);
        Assert.False(table.Contains("anything"));
        Assert.Empty(ImageLookups.ByDate(table));
        Assert.Empty(ImageLookups.ByDate(table).Between(DateOnly.MinValue, DateOnly.MaxValue));
        Assert.Empty(ImageLookups.ByPlace(table)["SEOUL"]);
    }

    [Fact]
    public void An_image_without_articles_is_an_empty_corpus()
    {
        var table = Chronicle.Open([]);

        Assert.Empty(table);
        Assert.False(table.Contains(""));
        Assert.Empty(ImageLookups.ByDate(table).Keys);
        Assert.Empty(ImageLookups.ByPlace(table).Keys);
    }

    [Fact]
    public void Opening_reads_the_header_and_nothing_else()
    {
        var pages = ImageFixture.Write([.. Enumerable.Range(0, 3000).Select(Story.Numbered)]);

        var table = new Chronicle.ArticleTable(ImageReader.Open("Chronicle", 1, pages, codeChanges: false));

        Assert.Equal(1, pages.Reads);
        Assert.Equal(3000, table.Count);
    }

    [Fact]
    public void Code_of_another_version_is_told_apart_by_name()
    {
        var thrown = Assert.Throws<CorpusImageException>(() => ImageReader.Open("News", 2, ImageFixture.Write(s_stories)));

        Assert.Contains("'News'", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("version 2", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("version 1", thrown.Message, StringComparison.Ordinal);
        Assert.Contains("rebuild", thrown.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Code_of_another_version_is_told_apart_without_pages() =>
        Assert.Throws<CorpusImageException>(() => ImageReader.Open("News", 2, pages: null));

    [Fact]
    public void An_image_of_another_version_is_told_apart()
    {
        var pages = ImageFixture.Write(s_stories);
        pages[ImagePart.Header, 0]["CORPUS".Length] = (byte)'7';

        var thrown = Assert.Throws<CorpusImageException>(() => ImageReader.Open("News", 1, pages));

        Assert.Contains("version 7", thrown.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("RowWidth", 44)]
    [InlineData("SlugSlotCount", 3)]
    [InlineData("SlugSlotCount", 2)]
    [InlineData("SlugSlotCount", 0)]
    [InlineData("SlugScope", 5)]
    [InlineData("SlugScope", 0xFFFFFF)]
    public void A_header_that_cannot_be_true_is_refused(string field, int value)
    {
        var pages = ImageFixture.Write(s_stories);
        SetHeader(pages, Enum.Parse<HeaderField>(field), value);

        Assert.Throws<CorpusImageException>(() => ImageReader.Open("News", 1, pages));
    }

    [Fact]
    public void Any_hash_of_slugs_finds_right_or_not_at_all() =>
        Gen.Select(Gen.Int[0, SlugHash.WholeSlug], Gen.Int[0, 0xFFFFFF], Gen.Int[0, 0xFFFFFF], Gen.String).Sample((scope, window, seed, slug) =>
        {
            var pages = ImageFixture.Write(s_stories);
            SetHeader(pages, HeaderField.SlugScope, scope);
            SetHeader(pages, HeaderField.SlugSeed, seed);
            SetHeader(pages, HeaderField.SlugWindow1, window);
            SetHeader(pages, HeaderField.SlugWindow2, 0xFFFFFF - window);
            SetHeader(pages, HeaderField.SlugWindow3, seed);
            var table = Chronicle.Open(pages);
            return s_stories.All(story => !table.TryGet(story.Slug, out var article) || article.Slug == story.Slug) && !table.Contains(slug + "!");
        });

    [Theory]
    [InlineData("")]
    [InlineData("CORPUS")]
    [InlineData("CORPUS1000")]
    [InlineData("corpus100010001000100010001000100010001000")]
    public void What_is_no_header_is_refused(string header)
    {
        var pages = new FixturePages { [ImagePart.Header, 0] = System.Text.Encoding.ASCII.GetBytes(header) };

        Assert.Throws<CorpusImageException>(() => ImageReader.Open("News", 1, pages));
    }

    [Fact]
    public void A_corpus_must_have_a_name() => Assert.Throws<ArgumentNullException>(() => ImageReader.Open(null!, 1, null));

    [Fact]
    public void A_page_cut_anywhere_reads_right_or_is_reported()
    {
        var whole = ImageFixture.Write(s_stories);
        var expected = ReadAll(Chronicle.Open(whole));
        foreach (var (part, page) in whole.Keys)
        {
            for (var length = 0; length < whole[part, page].Length; length++)
            {
                var cut = whole.Copy();
                cut[part, page] = whole[part, page][..length];
                Assert.True(ReadsOrReports(cut, expected), $"Part {part}, page {page}, cut at {length}");
            }
        }
    }

    [Fact]
    public void Changed_bytes_never_cause_another_exception() =>
        Gen.Select(Gen.Int[0, int.MaxValue], Gen.Int[0, int.MaxValue], Gen.Byte).Sample((which, at, value) =>
        {
            var pages = ImageFixture.Write(s_stories);
            var (part, page) = pages.Keys.ElementAt(which % pages.Keys.Count);
            var bytes = pages[part, page];
            if (bytes.Length == 0)
            {
                return true;
            }

            bytes[at % bytes.Length] = value;
            return ReadsOrReports(pages, expected: null);
        });

    [Fact]
    public void A_slug_table_without_a_free_slot_is_not_searched_for_ever()
    {
        var pages = ImageFixture.Write(s_stories);
        pages[ImagePart.SlugTable, 0] = [.. Enumerable.Repeat("1000"u8.ToArray(), 4).SelectMany(b => b)];

        Assert.False(Chronicle.Open(pages).Contains("missing"));
    }

    /// <summary>The last three numbers of a bare story's details count its highlights, topics and blocks.</summary>
    [Theory]
    [InlineData("ooooo100\n")]
    [InlineData("0ooooo10\n")]
    [InlineData("00ooooo1\n")]
    public void A_count_that_cannot_be_true_is_reported_before_anything_is_made_for_it(string counts)
    {
        var pages = ImageFixture.Write([new Story("Bare", "bare")]);
        pages[ImagePart.Details, 0] = [.. pages[ImagePart.Details, 0][..^4], .. System.Text.Encoding.ASCII.GetBytes(counts)];
        var article = Chronicle.Open(pages)[0];

        var before = GC.GetAllocatedBytesForCurrentThread();
        Assert.Throws<CorpusImageException>(() => (article.Topics, article.Body));

        Assert.InRange(GC.GetAllocatedBytesForCurrentThread() - before, 0, 1 << 20);
    }

    private static void SetHeader(FixturePages pages, HeaderField field, int value)
    {
        Span<char> digits = stackalloc char[4];
        SixBit.WriteNumber(digits, value);
        for (var i = 0; i < digits.Length; i++)
        {
            pages[ImagePart.Header, 0]["CORPUS".Length + ((int)field * 4) + i] = (byte)digits[i];
        }
    }

    private static bool ReadsOrReports(FixturePages pages, List<string>? expected)
    {
        try
        {
            var actual = ReadAll(Chronicle.Open(pages));
            return expected is null || expected.SequenceEqual(actual);
        }
        catch (CorpusImageException)
        {
            return true;
        }
    }

    private static List<string> ReadAll(Chronicle.ArticleTable table)
    {
        var read = new List<string>();
        foreach (var a in table)
        {
            read.Add($"{a} {a.Source} {a.WordCount} {a.Updated} {a.Picture} {a.Byline} {a.Text}");
            read.AddRange([.. a.Highlights, .. a.Topics, .. a.Sections.Select(s => $"{s.Heading} {s.Level}"), .. a.Body.Select(b => b.Text)]);
        }

        foreach (var story in s_stories)
        {
            read.Add($"{table.Contains(story.Slug)}");
            read.AddRange(ImageLookups.ByPlace(table)[story.Place!].Select(a => a.Slug));
        }

        read.AddRange(ImageLookups.ByDate(table).SelectMany(g => g.Select(a => $"{g.Key:O} {a.Slug}")));
        read.AddRange(ImageLookups.ByDate(table).Between(new(2025, 1, 1), new(2025, 12, 31)).Select(a => a.Slug));
        return read;
    }
}
