using Corpus.Image;
using Corpus.Tests.Fixtures;

namespace Corpus.Tests.Tables;

// Updates of the running code and tables that must stay current exclude each other.
[Collection("Generation of code")]
public sealed class ConcurrencyTests
{
    private const int Threads = 8;
    private const int Articles = 500;
    private const int Rounds = 20;

    private static readonly FixturePages s_pages = ImageFixture.Write(
        [.. Enumerable.Range(0, Articles).Select(i => Story.Numbered(i) with { Place = $"P{i % 10}", Date = new DateOnly(2025, 1, 1).AddDays(i % 30) })]);

    [Fact]
    public void Many_threads_on_a_cold_corpus_get_the_same_objects()
    {
        for (var round = 0; round < Rounds; round++)
        {
            Chronicle.ArticleTable? field = null;
            var seen = Run(() =>
            {
                var table = ImageReader.Publish(ref field, Chronicle.Open(s_pages));
                return Objects(table);
            });

            Assert.All(seen, other => Assert.True(seen[0].SequenceEqual(other, ReferenceEqualityComparer.Instance)));
        }
    }

    [Fact]
    public void Many_threads_on_a_cold_corpus_read_the_same_texts()
    {
        var expected = Texts(Chronicle.Open(s_pages));
        for (var round = 0; round < Rounds; round++)
        {
            var table = Chronicle.Open(s_pages);
            Assert.All(Run(() => Texts(table)), actual => Assert.Equal(expected, actual));
        }
    }

    private static List<object> Objects(Chronicle.ArticleTable table)
    {
        var objects = new List<object> { table, ImageLookups.ByDate(table), ImageLookups.ByPlace(table) };
        foreach (var article in table)
        {
            objects.AddRange([article, article.Place!, article.Body, article.Body[0], article.Sections, article.Source.Path]);
        }

        return objects;
    }

    private static List<string> Texts(Chronicle.ArticleTable table) =>
        [.. table.Select(a => $"{a.Slug}|{a.Title}|{a.Place}|{a.Text}|{a.Body[0].Text}|{a.Source}"),
         .. ImageLookups.ByPlace(table).Select(g => $"{g.Key}: {string.Join(',', g.Select(a => a.Slug))}")];

    /// <summary>Runs the same on several threads, which start together, and returns what each saw.</summary>
    private static T[] Run<T>(Func<T> action)
    {
        using var barrier = new Barrier(Threads);
        var results = new T[Threads];
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            barrier.SignalAndWait();
            results[i] = action();
        })).ToList();
        threads.ForEach(t => t.Start());
        threads.ForEach(t => t.Join());
        return results;
    }
}
