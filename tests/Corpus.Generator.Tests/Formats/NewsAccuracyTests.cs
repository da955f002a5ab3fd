using System.Globalization;
using System.Text;
using Corpus.Generator.Articles;
using Corpus.Generator.Formats.News;
using Corpus.Generator.Seeds;
using Corpus.Generator.Tests.Formats.Pages;

namespace Corpus.Generator.Tests.Formats;

/// <summary>How many facts of several thousand invented articles are found again on pages laid out in every way.</summary>
public sealed class NewsAccuracyTests(ITestOutputHelper output)
{
    private static readonly ReadingContext s_captured = new(CalendarDate.Of(2025, 4, 15), null, null, null);

    [Theory]
    [InlineData(1UL, 400, 1)]
    [InlineData(2UL, 150, 10)]
    [InlineData(3UL, 2, 1_000)]
    public void NinetyNinePercentOfEveryFactIsFound(ulong seed, int files, int articlesPerFile)
    {
        var score = new Score();
        var made = new PageMaker(seed);
        for (var file = 0; file < files; file++)
        {
            var (text, articles) = made.Make(articlesPerFile);
            score.Add(text, articles, new NewsFormat().Parse(new SeedText($"{file}.txt", text), s_captured, CancellationToken.None));
        }

        output.WriteLine(score.ToString());
        Assert.Equal(score.Articles, score.Found);
        Assert.All(score.Measures, measure => Assert.True(measure.Right >= score.Articles * 0.99, $"{measure.Name}: {measure.Right} of {score.Articles}\n{score}"));
    }

    /// <summary>Counts what was found, and keeps a few examples of what was not.</summary>
    private sealed class Score
    {
        private readonly Dictionary<string, int> _right = new(StringComparer.Ordinal);
        private readonly List<string> _misses = [];

        public int Articles { get; private set; }

        public int Found => _right.GetValueOrDefault("found");

        public IEnumerable<(string Name, int Right)> Measures => _right.Select(pair => (pair.Key, pair.Value));

        public void Add(string text, List<MadeArticle> truth, ParsedSeed seed)
        {
            Articles += truth.Count;
            var read = new Dictionary<string, ParsedArticle>(StringComparer.Ordinal);
            foreach (var article in seed.Articles)
            {
                read.TryAdd(article.Title, article);
            }

            Count("no article too many", seed.Articles.Count <= truth.Count, truth.Count, text, () => string.Join(" | ", seed.Articles.ToArray().Select(article => article.Title).Except(truth.Select(one => one.Title)).Take(3)));
            foreach (var article in truth)
            {
                Count("found", read.TryGetValue(article.Title, out var found), 1, text, () => article.Title);
                Count("date", found?.Date?.ToString() == article.Date, 1, text, () => $"{article.Title}: {article.Date} / {found?.Date}");
                Count("place", found?.Place == article.Place, 1, text, () => $"{article.Title}: {article.Place} / {found?.Place}");
                Count("highlights", found is not null && found.Highlights.ToArray().SequenceEqual(article.Highlights), 1, text, () => $"{article.Title}: {article.Highlights.Count} / {found?.Highlights.Count}");
                Count("body", found is not null && found.Blocks.ToArray().Select(block => block.Text).SequenceEqual(article.Body), 1, text, () => $"{article.Title}: {Difference(article, found)}");
                Count("no furniture", found is not null && !found.Blocks.ToArray().Any(block => article.Furniture.Contains(block.Text)), 1, text, () => $"{article.Title}: {Difference(article, found)}");
            }
        }

        private static string Difference(MadeArticle article, ParsedArticle? found)
        {
            var blocks = found?.Blocks.ToArray().Select(block => block.Text).ToList() ?? [];
            return $"missing [{string.Join(" ~ ", article.Body.Except(blocks).Take(2))}] extra [{string.Join(" ~ ", blocks.Except(article.Body).Take(2))}]";
        }

        private void Count(string measure, bool isRight, int weight, string text, Func<string> describe)
        {
            _right[measure] = _right.GetValueOrDefault(measure) + (isRight ? weight : 0);
            if (!isRight && _misses.Count < 40)
            {
                _misses.Add($"{measure}: {describe()}");
                if (Environment.GetEnvironmentVariable("CORPUS_MISSES") is { Length: > 0 } folder && text.Length < 60_000)
                {
                    File.WriteAllText(Path.Combine(folder, $"{_misses.Count:00}-{measure}.txt"), describe() + "\n=====\n" + text);
                }
            }
        }

        public override string ToString()
        {
            var report = new StringBuilder();
            foreach (var (name, right) in Measures)
            {
                report.AppendLine(CultureInfo.InvariantCulture, $"{name,-22}{right,6} of {Articles,6}  {100.0 * right / Articles,7:0.00} %");
            }

            return report.AppendJoin('\n', _misses).ToString();
        }
    }
}
