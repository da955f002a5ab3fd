using System.Text;
using Corpus.Generator.Image;
using Corpus.Image;
using CsCheck;

namespace Corpus.Generator.Tests.Image;

public sealed class SlugTableTests
{
    private const ulong Multiplier = 0x9E3779B97F4A7C15;

    [Fact]
    public void EverySlugIsFoundAndNoOther() =>
        Gen.String[Gen.Char['a', 'e'], 0, 12].Array[0, 300].Sample(slugs => FindsAll([.. slugs.Distinct()]));

    [Fact]
    public void SlugsOfAnyCharactersAreFound() =>
        Gen.String.Array[0, 40].Sample(slugs => FindsAll([.. slugs.Distinct()]));

    [Theory]
    [InlineData(0, "a", "bb", "cccccc")]
    [InlineData(1, "news-one", "news-two", "news-six")]
    [InlineData(2, "aa-the-same-in-here-aa", "ab-the-same-in-here-aa", "aa-the-same-in-here-ab", "ab-the-same-in-here-ab")]
    public void TheCheapestHashThatTellsSlugsApartIsChosen(int scope, params string[] slugs) =>
        Assert.Equal(scope, SlugTable.Of(slugs).Hash.Scope);

    [Fact]
    public void AFewSlugsEachHaveTheirOwnSlot()
    {
        string[] slugs = [.. Enumerable.Range(0, 12).Select(i => $"article-number-{i * i * 37}-of-the-corpus")];
        var table = SlugTable.Of(slugs);

        Assert.Equal(slugs.Length, slugs.Select(slug => table.Hash.Of(slug) & (uint)(table.SlotCount - 1)).Distinct().Count());
    }

    [Fact]
    public void NumberedSlugsNeedNoMoreThanWindows()
    {
        string[] slugs = [.. Enumerable.Range(0, 30_000).Select(i => $"press-release-{i}")];

        Assert.InRange(SlugTable.Of(slugs).Hash.Scope, 1, SlugHash.MaxWindows);
        Assert.True(FindsAll(slugs));
    }

    /// <summary>Quadratic work would take minutes here.</summary>
    [Fact]
    public void SlugsThatAreEqualInEveryWindowAreHashedWhole()
    {
        var ends = new string('x', 100);
        string[] slugs = [.. Enumerable.Range(0, 100_000).Select(i => $"{ends}{i:000000}{ends}")];

        Assert.Equal(SlugHash.WholeSlug, SlugTable.Of(slugs).Hash.Scope);
        Assert.True(FindsAll(slugs));
    }

    /// <summary>Windows follow each other in one 64-bit state, so a second one can undo what a first did; that works for one seed only.</summary>
    [Fact]
    public void SlugsMadeToHaveOneHashDoNotHaveOne()
    {
        var ends = new string('x', 100);
        var start = new SlugHash(SlugHash.WholeSlug, seed: 0);
        var state = StateBehind(ends, ends.Length + 8 + ends.Length, start);
        string[] slugs = [.. Enumerable.Range(1, 30_000).Select(i =>
        {
            var undone = Step(state, (ulong)i) ^ 0x1234_5678_9ABC_DEF0;
            return $"{ends}{Units((ulong)i)}{Units(undone)}{ends}";
        })];
        Assert.Single(slugs.Select(slug => start.Of(slug)).Distinct());

        var table = SlugTable.Of(slugs);

        Assert.NotEqual(0, table.Hash.Seed);
        Assert.Equal(slugs.Length, slugs.Select(slug => table.Hash.Of(slug)).Distinct().Count());
        Assert.True(FindsAll(slugs));
    }

    [Fact]
    public void TheSameSlugsGiveTheSameTable()
    {
        string[] slugs = [.. Enumerable.Range(0, 5_000).Select(i => $"{i * 7919 % 5003:x}-and-{i:x}")];

        var (one, other) = (SlugTable.Of(slugs), SlugTable.Of([.. slugs]));

        Assert.Equal(one.Hash, other.Hash);
        Assert.Equal(one.ToPart().Pages, other.ToPart().Pages);
    }

    /// <summary>The state of a hash behind a text of whole windows that starts a slug of a length.</summary>
    private static ulong StateBehind(string text, int length, SlugHash hash)
    {
        // A hash of the length alone is the start with its upper half folded into its lower one.
        var folded = new SlugHash(0, hash.Seed).Of(new string(' ', length));
        var state = folded ^ (folded >> 32);
        for (var at = 0; at < text.Length; at += SlugHash.WindowLength)
        {
            state = Step(state, Window(text.Substring(at, SlugHash.WindowLength)));
        }

        return state;
    }

    private static ulong Step(ulong state, ulong window)
    {
        var product = unchecked((state ^ window) * Multiplier);
        return product ^ (product >> 32);
    }

    private static ulong Window(string units) => units.Reverse().Aggregate(0UL, (window, unit) => (window << 16) | unit);

    private static string Units(ulong window) => new([(char)window, (char)(window >> 16), (char)(window >> 32), (char)(window >> 48)]);

    /// <summary>Looks every slug up as docs/image-format.md says, and others that are not there.</summary>
    private static bool FindsAll(string[] slugs)
    {
        var table = SlugTable.Of(slugs);
        var slots = string.Concat(table.ToPart().Pages).Replace("\n", "", StringComparison.Ordinal);
        Assert.Equal(table.SlotCount * 4, slots.Length);
        var bytes = Encoding.ASCII.GetBytes(slots);
        var numbers = Enumerable.Range(0, table.SlotCount).Select(i => SixBit.ReadNumber(bytes.AsSpan(4 * i))).ToArray();
        var all = slugs.ToHashSet();
        return slugs.Index().All(slug =>
            Find(slugs, table.Hash, numbers, slug.Item) == slug.Index && (all.Contains(slug.Item + "?") || Find(slugs, table.Hash, numbers, slug.Item + "?") == -1));
    }

    private static int Find(string[] slugs, SlugHash hash, int[] slots, string slug)
    {
        var value = hash.Of(slug);
        var bits = Convert.ToString(slugs.Length, 2).Length;
        for (var slot = (int)(value & (uint)(slots.Length - 1)); slots[slot] != 0; slot = (slot + 1) % slots.Length)
        {
            var index = (slots[slot] & ((1 << bits) - 1)) - 1;
            if (slots[slot] >> bits == (int)(value >> (40 + bits)) && slugs[index] == slug)
            {
                return index;
            }
        }

        return -1;
    }
}
