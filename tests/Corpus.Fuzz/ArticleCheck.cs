using Corpus.Generator.Articles;
using Corpus.Generator.Reading;
using Corpus.Generator.Seeds;

namespace Corpus.Fuzz;

/// <summary>What must hold of the articles that any text gives.</summary>
internal static class ArticleCheck
{
    public static void Check(ReadSeed read, SeedText text)
    {
        var endOfLast = 0;
        foreach (var (slug, article) in read.Articles.Select(article => (article.Slug, article.Content)))
        {
            FuzzFailure.Require(slug.Length > 0, "An article has no slug.");
            FuzzFailure.Require(article.Title.Length > 0 && IsOneLine(article.Title), $"A title is no line: '{article.Title}'.");
            FuzzFailure.Require(
                article.StartLine > endOfLast && article.EndLine >= article.StartLine && article.EndLine <= text.Lines.Count,
                $"An article stands on lines {article.StartLine} to {article.EndLine} of {text.Lines.Count}, below one that ends on {endOfLast}.");
            endOfLast = article.EndLine;
            CheckBlocks(article, text);
            foreach (var line in OneLineTexts(article))
            {
                FuzzFailure.Require(IsOneLine(line), $"'{line}' should be one line.");
            }

            FuzzFailure.Require(article.HighlightDescriptions.Count is 0 || article.HighlightDescriptions.Count == article.Highlights.Count, "Highlights and descriptions do not match.");
        }
    }

    /// <summary>A file without headers is its title and its paragraphs; one with headers is those, and then the same.</summary>
    public static void CheckThatPlainKeepsEveryLine(ReadSeed read, SeedText text)
    {
        var lines = text.Lines.Where(line => !text[line].Trim().IsEmpty).ToList();
        FuzzFailure.Require(read.Articles.Count == (lines.Count > 0 ? 1 : 0), $"A plain text with {lines.Count} lines gave {read.Articles.Count} articles.");
        if (lines.Count == 0)
        {
            return;
        }

        var article = read.Articles[0].Content;
        var kept = article.Blocks.SelectMany(block => Enumerable.Range(block.Line, LinesOf(block).Length)).ToHashSet();
        kept.Add(article.TitleSpan.Lines.Start.Line + 1);
        var left = lines.Where(line => !kept.Contains(line.Number)).ToList();
        if (left.Count == 0)
        {
            return;
        }

        // What is neither is a header: it stands above all paragraphs, from the first line on, which has a colon.
        var firstBlock = article.Blocks.Count > 0 ? article.Blocks[0].Line : int.MaxValue;
        FuzzFailure.Require(
            left.TrueForAll(line => line.Number < firstBlock) && text[lines[0]].Contains(':'),
            $"Line {left[^1].Number} of a plain text is lost: '{text[left[^1]]}'.");
    }

    /// <summary>Blocks are lines of the seed, in their order (several each where a text was wrapped); the first lacks the place that is the article's.</summary>
    private static void CheckBlocks(ParsedArticle article, SeedText text)
    {
        var last = 0;
        foreach (var block in article.Blocks)
        {
            var lines = LinesOf(block);
            FuzzFailure.Require(
                block.Line > last && block.Line >= article.StartLine && block.Line + lines.Length - 1 <= article.EndLine,
                $"A block is said to stand on line {block.Line}, behind {last}, in an article from {article.StartLine} to {article.EndLine}.");
            foreach (var (i, line) in lines.Index())
            {
                FuzzFailure.Require(
                    line.Length > 0 && text[text.Lines[block.Line - 1 + i]].Contains(line, StringComparison.Ordinal),
                    $"Line {block.Line + i} does not hold its part '{line}' of a block.");
            }

            FuzzFailure.Require(!block.Text.Contains('\r', StringComparison.Ordinal), $"The block on line {block.Line} has a carriage return.");
            FuzzFailure.Require(block.Kind == ParsedBlockKind.Heading ? block.Level is >= 1 and <= 6 : block.Level == 0, $"A {block.Kind} has level {block.Level}.");
            last = block.Line + lines.Length - 1;
        }
    }

    private static string[] LinesOf(ParsedBlock block) => block.Text.Split('\n');

    private static IEnumerable<string> OneLineTexts(ParsedArticle article)
    {
        string?[] fields = [article.Place, article.Updated?.Text, article.Picture?.Caption, article.Picture?.Credit, article.Byline?.Author, article.Byline?.Desk];
        return fields.OfType<string>().Concat(article.Highlights).Concat(article.Topics);
    }

    private static bool IsOneLine(string text) => !text.AsSpan().ContainsAny('\r', '\n');
}
