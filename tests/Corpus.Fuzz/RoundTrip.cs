using System.Text;
using Corpus.Generator.Articles;
using Corpus.Generator.Reading;

namespace Corpus.Fuzz;

/// <summary>Compares what was read with what the compiled program says.</summary>
internal static class RoundTrip
{
    /// <exception cref="FuzzFailure">An article is missing, too many, or says something else.</exception>
    public static void Check(IReadOnlyList<FuzzInput> inputs, IReadOnlyList<Article> articles)
    {
        var slugs = new HashSet<string>(StringComparer.Ordinal);
        var next = 0;
        for (var i = 0; i < inputs.Count; i++)
        {
            // Of two articles with one slug the first is kept, and the other reported. A slug made of the file's name is another here.
            foreach (var read in inputs[i].Read(CancellationToken.None).Articles)
            {
                if (next < articles.Count && articles[next].Source.Path == CompiledBatch.PathOf(i) && articles[next].Source.StartLine == read.Content.StartLine)
                {
                    Compare(read.Content, articles[next]);
                    FuzzFailure.Require(slugs.Add(articles[next].Slug), $"Two articles have the slug '{articles[next].Slug}'.");
                    FuzzFailure.Require(IsFound(articles, articles[next]), $"The slug '{articles[next].Slug}' does not find its article.");
                    next++;
                }
                else
                {
                    FuzzFailure.Require(IsDuplicate(read, slugs), $"The article '{read.Content.Title}' of file {i} is missing.");
                }
            }
        }

        FuzzFailure.Require(next == articles.Count, $"There are {articles.Count} articles, and {next} were read.");
    }

    private static bool IsDuplicate(ReadArticle read, HashSet<string> slugs) => slugs.Contains(read.Slug);

    private static bool IsFound(IReadOnlyList<Article> articles, Article article) =>
        ReferenceEquals(articles.GetType().GetProperty("Item", [typeof(string)])!.GetValue(articles, [article.Slug]), article);

    private static void Compare(ParsedArticle read, Article article)
    {
        Same("title", read.Title, article.Title);
        Same("place", read.Place, article.Place);
        Same("date", read.Date?.DayNumber, article.Date?.DayNumber);
        Same("updated", read.Updated?.Text, article.Updated?.Text);
        Same("updated date", read.Updated?.Date?.DayNumber, article.Updated?.Date?.DayNumber);
        Same("updated instant", read.Updated?.Instant, article.Updated?.Instant);
        Same("relative", read.Updated?.IsRelative, article.Updated?.IsRelative);
        Same("caption", read.Picture?.Caption, article.Picture?.Caption);
        Same("credit", read.Picture?.Credit, article.Picture?.Credit);
        Same("author", read.Byline?.Author, article.Byline?.Author);
        Same("desk", read.Byline?.Desk, article.Byline?.Desk);
        Same("highlights", Join(read.Highlights), Join(article.Highlights));
        Same("descriptions", Join(read.HighlightDescriptions), Join(article.HighlightDescriptions));
        Same("topics", Join(read.Topics), Join(article.Topics));
        Same("end line", read.EndLine, article.Source.EndLine);
        Same("blocks", Join(read.Blocks.Select(block => $"{(int)block.Kind} {block.Level} {block.Line} {block.Text}")), Join(article.Body.Select(block => $"{(int)block.Kind} {block.Level} {block.Line} {block.Text}")));
        var text = string.Join('\n', read.Blocks.Select(block => block.Text));
        Same("text", text, article.Text);
        FuzzFailure.Require(article.Utf8.SequenceEqual(Generator.Image.Wtf8.GetBytes(text)), $"The bytes of '{read.Title}' are not those of its text.");
        foreach (var (block, expected) in article.Body.Zip(read.Blocks))
        {
            FuzzFailure.Require(block.Utf8.SequenceEqual(Generator.Image.Wtf8.GetBytes(expected.Text)), $"The bytes of line {block.Line} are not those of its text.");
        }

        // Whoever reads the bytes as UTF-8 gets the text, as far as UTF-8 can say it.
        FuzzFailure.Require(text.Any(char.IsSurrogate) || Encoding.UTF8.GetString(article.Utf8) == text, $"The bytes of '{read.Title}' are not UTF-8.");
    }

    private static string Join(IEnumerable<string> texts) => string.Join('\n', texts);

    private static void Same<T>(string what, T expected, T actual) =>
        FuzzFailure.Require(EqualityComparer<T>.Default.Equals(expected, actual), $"The {what} '{expected}' came back as '{actual}'.");
}
