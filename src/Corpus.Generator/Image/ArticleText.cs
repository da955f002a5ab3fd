using System.Text;
using Corpus.Generator.Articles;

namespace Corpus.Generator.Image;

/// <summary>The text an image holds of an article: the body, then the lines that belong to it (docs/image-format.md, "Text of an article").</summary>
internal static class ArticleText
{
    private const char Separator = '\n';

    /// <summary>Body and lines, each followed by a line feed, and a blank line that parts it from the next for whoever reads the generated file.</summary>
    public static string Of(ParsedArticle article)
    {
        var text = new StringBuilder();
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            text.Append(article.Blocks[i].Text);
            if (i + 1 < article.Blocks.Count)
            {
                text.Append(Separator);
            }
        }

        text.Append(Separator);
        foreach (var line in Lines(article))
        {
            text.Append(line).Append(Separator);
        }

        return text.Append(Separator).ToString();
    }

    /// <summary>What follows the body, in the order of the format.</summary>
    public static IEnumerable<string> Lines(ParsedArticle article)
    {
        string?[] fields = [article.Updated?.Text, article.Picture?.Caption, article.Picture?.Credit, article.Byline?.Author, article.Byline?.Desk];
        return fields.OfType<string>().Concat(article.Highlights).Concat(article.HighlightDescriptions).Concat(article.Topics);
    }
}
