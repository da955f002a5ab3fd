using Corpus.Image;
using Corpus.Tests.Fixtures;
using CsCheck;

namespace Corpus.Tests.Tables;

public sealed class ArticleLookupTests
{
    private static readonly Chronicle.ArticleTable s_table = Chronicle.Open(
        new Story("A", "a") { Date = new(2025, 4, 15), Place = "SEOUL" },
        new Story("B", "b") { Date = new(2025, 4, 4), Place = "Hanoi" },
        new Story("C", "c"),
        new Story("D", "d") { Date = new(2025, 4, 15), Place = "Seoul" },
        new Story("E", "e") { Date = new(2025, 4, 20), Place = "ÅLESUND" });

    [Fact]
    public void Keys_ascend_and_are_distinct()
    {
        Assert.Equal([new(2025, 4, 4), new(2025, 4, 15), new(2025, 4, 20)], ImageLookups.ByDate(s_table).Keys);
        Assert.Equal(["Hanoi", "SEOUL", "ÅLESUND"], ImageLookups.ByPlace(s_table).Keys);
        Assert.Equal(3, ImageLookups.ByPlace(s_table).Count);
    }

    [Theory]
    [InlineData("SEOUL")]
    [InlineData("Seoul")]
    [InlineData("seoul")]
    public void A_place_is_found_whatever_its_case(string place)
    {
        var seoul = ImageLookups.ByPlace(s_table)[place];

        Assert.Equal(["a", "d"], seoul.Select(a => a.Slug));
        Assert.Equal("SEOUL", seoul.Key);
        Assert.True(ImageLookups.ByPlace(s_table).Contains(place));
    }

    [Fact]
    public void A_place_of_other_letters_is_found_whatever_its_case() => Assert.Single(ImageLookups.ByPlace(s_table)["ålesund"]);

    [Theory]
    [InlineData("")]
    [InlineData("Soeul")]
    [InlineData("ZZZ")]
    public void A_missing_key_has_an_empty_group(string place)
    {
        var group = ImageLookups.ByPlace(s_table)[place];

        Assert.Empty(group);
        Assert.Equal(place, group.Key);
        Assert.False(ImageLookups.ByPlace(s_table).Contains(place));
    }

    [Fact]
    public void A_null_key_is_refused()
    {
        var places = ImageLookups.ByPlace(s_table);
        Assert.Throws<ArgumentNullException>(() => places[null!]);
        Assert.Throws<ArgumentNullException>(() => places.Contains(null!));
        Assert.Throws<ArgumentNullException>(() => places.Between(null!, "Z"));
        Assert.Throws<ArgumentNullException>(() => places.Between("A", null!));
    }

    [Fact]
    public void A_date_has_its_articles_in_the_order_of_the_corpus()
    {
        var dates = ImageLookups.ByDate(s_table);

        Assert.Equal([s_table[0], s_table[3]], dates[new(2025, 4, 15)]);
        Assert.Empty(dates[new(2025, 4, 16)]);
        Assert.Empty(dates[DateOnly.MinValue]);
        Assert.Empty(dates[DateOnly.MaxValue]);
    }

    [Fact]
    public void It_works_as_an_ILookup()
    {
        ILookup<string, Chronicle.Article> places = ImageLookups.ByPlace(s_table);

        Assert.Equal(2, places["seoul"].Count());
        Assert.Equal(["Hanoi:b", "SEOUL:a,d", "ÅLESUND:e"], places.Select(g => $"{g.Key}:{string.Join(',', g.Select(a => a.Slug))}"));
    }

    [Fact]
    public void A_lookup_is_made_once()
    {
        Assert.Same(ImageLookups.ByDate(s_table), ImageLookups.ByDate(s_table));
        Assert.Same(ImageLookups.ByPlace(s_table), ImageLookups.ByPlace(s_table));
        Assert.Throws<ArgumentNullException>(() => ImageLookups.ByDate<Chronicle.Article>(null!));
        Assert.Throws<ArgumentNullException>(() => ImageLookups.ByPlace<Chronicle.Article>(null!));
    }

    [Theory]
    [InlineData("0001-01-01", "9999-12-31", "b,a,d,e")]
    [InlineData("2025-04-04", "2025-04-20", "b,a,d,e")]
    [InlineData("2025-04-05", "2025-04-19", "a,d")]
    [InlineData("2025-04-15", "2025-04-15", "a,d")]
    [InlineData("2025-04-16", "2025-04-19", "")]
    [InlineData("2025-04-21", "9999-12-31", "")]
    [InlineData("0001-01-01", "2025-04-03", "")]
    [InlineData("2025-04-20", "2025-04-04", "")]
    public void Between_takes_both_ends(string from, string to, string expected)
    {
        var range = ImageLookups.ByDate(s_table).Between(DateOnly.Parse(from, null), DateOnly.Parse(to, null));

        Assert.Equal(expected, string.Join(',', range.Select(a => a.Slug)));
        Assert.Equal(expected.Split(',', StringSplitOptions.RemoveEmptyEntries).Length, range.Count);
    }

    [Fact]
    public void Between_goes_by_string_keys_too() =>
        Assert.Equal(["b", "a", "d"], ImageLookups.ByPlace(s_table).Between("g", "t").Select(a => a.Slug));

    [Fact]
    public void A_group_is_a_list()
    {
        var group = ImageLookups.ByDate(s_table)[new(2025, 4, 15)];

        Assert.Equal(2, group.Count);
        Assert.Same(s_table[3], group[1]);
        Assert.Throws<ArgumentOutOfRangeException>(() => group[2]);
        Assert.Throws<ArgumentOutOfRangeException>(() => group[-1]);
    }

    [Fact]
    public void Any_corpus_answers_like_LINQ()
    {
        var day = Gen.Int[0, 20].Select(d => new DateOnly(2025, 4, 1).AddDays(d));
        Gen.Select(Gen.Select(day, Gen.Bool).Array[0, 60], day, day).Sample((dates, from, to) =>
        {
            var stories = dates.Select((d, i) => Story.Numbered(i) with { Date = d.Item2 ? d.Item1 : null }).ToArray();
            var table = Chronicle.Open(stories);
            var expected = table.Where(a => a.Date >= from && a.Date <= to).OrderBy(a => a.Date);
            var lookup = ImageLookups.ByDate(table);
            return expected.SequenceEqual(lookup.Between(from, to))
                && table.Where(a => a.Date == from).SequenceEqual(lookup[from])
                && lookup.Contains(from) == table.Any(a => a.Date == from);
        });
    }
}
