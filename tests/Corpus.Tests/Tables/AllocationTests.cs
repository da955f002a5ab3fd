using Corpus.Image;
using Corpus.Tests.Fixtures;

namespace Corpus.Tests.Tables;

public sealed class AllocationTests
{
    private static readonly Chronicle.ArticleTable s_table = Chronicle.Open(
        [.. Enumerable.Range(0, 2000).Select(i => Story.Numbered(i) with
        {
            Slug = $"størt-{i}",
            Place = "OSLO",
            Date = new DateOnly(2025, 1, 1).AddDays(i % 100),
            Updated = new("now", null, null, IsRelative: true),
        })]);

    [Fact]
    public void Metadata_is_read_again_without_allocating() =>
        AssertAllocatesNothing(() =>
        {
            var sum = 0;
            foreach (var article in s_table)
            {
                sum += article.Title.Length + article.Slug.Length + article.Date!.Value.Day + article.Place!.Length
                    + article.WordCount + article.Updated!.Text.Length + article.Source.EndLine + article.Highlights.Length
                    + article.Utf8.Length + article.GetHashCode();
            }

            return sum;
        });

    [Fact]
    public void Bodies_are_read_again_without_allocating() =>
        AssertAllocatesNothing(() =>
        {
            var sum = 0;
            foreach (var article in s_table)
            {
                foreach (var block in article.Body)
                {
                    sum += block.Text.Length + block.Utf8.Length;
                }
            }

            return sum;
        });

    [Fact]
    public void Slugs_are_looked_up_without_allocating() =>
        AssertAllocatesNothing(() =>
        {
            var found = s_table.Contains("størt-1999") ? 1 : 0;
            found += s_table.Contains("missing") ? 1 : 0;
            found += s_table.TryGet("størt-7".AsSpan(), out var article) ? article.Title.Length : 0;
            return found + s_table["størt-8"].Title.Length;
        });

    [Fact]
    public void Ranges_are_enumerated_without_allocating()
    {
        var range = ImageLookups.ByDate(s_table).Between(new(2025, 1, 10), new(2025, 2, 10));
        AssertAllocatesNothing(() =>
        {
            var sum = 0;
            foreach (var article in range)
            {
                sum += article.Title.Length;
            }

            return sum;
        });
    }

    private static void AssertAllocatesNothing(Func<int> action)
    {
        // Once to make the articles and decode their strings, once more so that the code itself is warm.
        var expected = action();
        Assert.Equal(expected, action());

        var before = GC.GetAllocatedBytesForCurrentThread();
        var actual = action();
        var allocated = GC.GetAllocatedBytesForCurrentThread() - before;

        Assert.Equal(expected, actual);
        Assert.Equal(0, allocated);
    }
}
