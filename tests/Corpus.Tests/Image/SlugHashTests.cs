using Corpus.Image;
using Corpus.Tests.Fixtures;
using CsCheck;

namespace Corpus.Tests.Image;

public sealed class SlugHashTests
{
    private static readonly string[] s_slugs =
    [
        "", "a", "ab", "abc", "abcd", "abcde", "über-uns", "日本語", "رياض", "smile-😀", "half-\uD83D", "e\u0301", "the-lead-and-the-tail", "the-load-and-the-tail", "the-lead-and-the-toil",
    ];

    private static readonly Gen<SlugHash> s_hashes =
        Gen.Select(Gen.Int[0, SlugHash.WholeSlug], Gen.Int[0, ImageFormat.MaxNumber], Gen.Int[-40, 40], Gen.Int[-40, 40], Gen.Int[-40, 40])
            .Select((scope, seed, first, second, third) => new SlugHash(scope, seed, first, second, third));

    [Fact]
    public void Whatever_the_hash_every_slug_is_found_and_no_other() =>
        s_hashes.Sample(
            hash =>
            {
                var table = Open(hash);
                return s_slugs.Select((slug, i) => (slug, i)).All(s =>
                    ReferenceEquals(table[s.i], table[s.slug]) && ReferenceEquals(table[s.i], table[s.slug.AsSpan()]) && !table.Contains(s.slug + "x") && !table.Contains("x" + s.slug));
            },
            iter: 200);

    [Fact]
    public void A_slug_is_found_before_and_after_its_article_is_made_by_string_and_by_span() =>
        Gen.Select(s_hashes, Gen.Int[0, s_slugs.Length - 1].Select(i => s_slugs[i]), Gen.Bool, Gen.Bool).Sample(
            (hash, slug, spanFirst, slugFirst) =>
            {
                var table = Open(hash);
                var index = Array.IndexOf(s_slugs, slug);
                var copy = new string(slug.AsSpan());
                var missing = slug.Length == 0 ? "_" : slug[..^1] + "_";
                var misses = !table.Contains(missing);
                var article = spanFirst ? table[copy.AsSpan()] : table[copy];
                misses &= !table.Contains(missing) && (!slugFirst || article.Slug == slug);
                return misses
                    && ReferenceEquals(article, table[index])
                    && ReferenceEquals(article, table[copy])
                    && ReferenceEquals(article, table[copy.AsSpan()])
                    && !table.Contains(missing)
                    && !table.Contains(missing.AsSpan())
                    && article.Slug == slug;
            },
            iter: 300);

    [Fact]
    public void Windows_read_nothing_but_the_slug() =>
        Gen.Select(s_hashes, Gen.String, Gen.String, Gen.String).Sample((hash, before, slug, after) =>
            hash.Of(slug) == hash.Of((before + slug + after).AsSpan(before.Length, slug.Length)));

    [Fact]
    public void A_window_counts_from_either_end()
    {
        var start = new SlugHash(1, seed: 0, first: 2);
        Assert.Equal(start.Of("abcdef-xx"), start.Of("zzcdef-yy"));
        Assert.NotEqual(start.Of("abcdef-xx"), start.Of("abcdeg-xx"));

        var end = new SlugHash(1, seed: 0, first: -5);
        Assert.Equal(end.Of("aa-cdefx"), end.Of("bb-cdefy"));
        Assert.NotEqual(end.Of("aa-cdefx"), end.Of("aa-zdefx"));
    }

    [Fact]
    public void The_whole_slug_counts_where_that_is_asked_for() =>
        Gen.Select(Gen.String[Gen.Char['a', 'z'], 1, 60], Gen.Int[0, 59]).Sample((slug, at) =>
        {
            var hash = new SlugHash(SlugHash.WholeSlug, seed: 0);
            at %= slug.Length;
            return hash.Of(slug) != hash.Of($"{slug[..at]}-{slug[(at + 1)..]}");
        });

    /// <summary>Worked out from docs/image-format.md by another program.</summary>
    [Theory]
    [InlineData(0, "a-slug", 0xBEC2D2ABDF180B5B)]
    [InlineData(1, "a-slug", 0xDB971300A9AE58BF)]
    [InlineData(2, "a-slug", 0xD897AA87367BB23B)]
    [InlineData(3, "a-slug-of-many-words", 0x8879492AAAF2D04C)]
    [InlineData(4, "a-slug", 0x909222F94F96FA87)]
    [InlineData(4, "a-slug-of-many-words", 0x668D0DD471C00311)]
    [InlineData(4, "über", 0xAAE42DDDFEC5BC1F)]
    [InlineData(2, "日本語", 0xFBF06DC635E3DB22)]
    [InlineData(3, "", 0xCE3D06758C0F002F)]
    public void Hashes_are_what_is_documented(int scope, string slug, ulong expected) =>
        Assert.Equal(expected, new SlugHash(scope, seed: 5, first: 2, second: -4, third: -9).Of(slug));

    private static Chronicle.ArticleTable Open(SlugHash hash) =>
        Chronicle.Open(ImageFixture.Write([.. s_slugs.Select((slug, i) => Story.Numbered(i) with { Slug = slug })], hash));
}
