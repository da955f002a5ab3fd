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
            score.Add(articles, new NewsFormat().Parse(new SeedText($"{file}.txt", text), s_captured, CancellationToken.None));
        }

        output.WriteLine(score.ToString());
        Assert.Equal(0, score.Lost);
        Assert.InRange(score.Invented, 0, score.Articles / 100);
        Assert.All(score.Measures, measure => Assert.True(measure.Right >= score.Articles * 0.99, $"{measure.Name}: {measure.Right} of {score.Articles}\n{score}"));
    }

    /// <summary>Counts what was found, and keeps a few examples of what was not.</summary>
    private sealed class Score
    {
        private readonly Dictionary<string, int> _right = new(StringComparer.Ordinal);
        private readonly List<string> _misses = [];

        public int Articles { get; private set; }

        /// <summary>How many articles fewer than there are came out of the files that lost some.</summary>
        public int Lost { get; private set; }

        /// <summary>How many articles came out of a file whose titles are those of none.</summary>
        public int Invented { get; private set; }

        public IEnumerable<(string Name, int Right)> Measures => _right.Select(pair => (pair.Key, pair.Value));

        public void Add(List<MadeArticle> truth, ParsedSeed seed)
        {
            Articles += truth.Count;
            Lost += Math.Max(0, truth.Count - seed.Articles.Count);
            var read = new Dictionary<string, ParsedArticle>(StringComparer.Ordinal);
            foreach (var article in seed.Articles)
            {
                read.TryAdd(article.Title, article);
            }

            Invented += read.Keys.Except(truth.Select(article => article.Title)).Count();
            foreach (var article in truth)
            {
                Count("found", read.TryGetValue(article.Title, out var found), () => article.Title);
                Count("date", found?.Date?.ToString() == article.Date, () => $"{article.Title}: {article.Date} / {found?.Date}");
                Count("place", found?.Place == article.Place, () => $"{article.Title}: {article.Place} / {found?.Place}");
                Count("highlights", found is not null && found.Highlights.ToArray().SequenceEqual(article.Highlights), () => $"{article.Title}: {article.Highlights.Count} / {found?.Highlights.Count}");
                Count("body", found is not null && found.Blocks.ToArray().Select(block => block.Text).SequenceEqual(article.Body), () => $"{article.Title}: {Difference(article, found)}");
                Count("no furniture", found is not null && !found.Blocks.ToArray().Any(block => article.Furniture.Contains(block.Text)), () => $"{article.Title}: {Difference(article, found)}");
            }
        }

        private static string Difference(MadeArticle article, ParsedArticle? found)
        {
            var blocks = found?.Blocks.ToArray().Select(block => block.Text).ToList() ?? [];
            return $"missing [{string.Join(" ~ ", article.Body.Except(blocks).Take(2))}] extra [{string.Join(" ~ ", blocks.Except(article.Body).Take(2))}]";
        }

        private void Count(string measure, bool isRight, Func<string> describe)
        {
            _right[measure] = _right.GetValueOrDefault(measure) + (isRight ? 1 : 0);
            if (!isRight && _misses.Count < 40)
            {
                _misses.Add($"{measure}: {describe()}");
            }
        }

        public override string ToString()
        {
            var report = new StringBuilder();
            foreach (var (name, right) in Measures)
            {
                report.AppendLine(CultureInfo.InvariantCulture, $"{name,-22}{right,6} of {Articles,6}  {100.0 * right / Articles,7:0.00} %");
            }

            report.AppendLine(CultureInfo.InvariantCulture, $"lost                  {Lost,6}");
            report.AppendLine(CultureInfo.InvariantCulture, $"invented              {Invented,6}");
            return report.AppendJoin('\n', _misses).ToString();
        }
    }
}
