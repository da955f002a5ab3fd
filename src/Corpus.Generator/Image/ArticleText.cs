using System.Text;
using Corpus.Generator.Articles;
using Corpus.Generator.Equality;

namespace Corpus.Generator.Image;

/// <summary>The text an image holds of an article: the body, then the lines that belong to it (docs/image-format.md, "Text of an article").</summary>
internal static class ArticleText
{
    private const char Separator = '\n';

    /// <summary>Body and lines, each followed by a line feed, and a blank line that parts it from the next for whoever reads the generated file.</summary>
    public static string Of(ParsedArticle article)
    {
        var text = new StringBuilder();
        AppendBody(text, article.Blocks);
        text.Append(Separator);
        foreach (var line in Lines(article))
        {
            text.Append(line).Append(Separator);
        }

        return text.Append(Separator).ToString();
    }

    /// <summary>The body as plain text: one block a line.</summary>
    public static string BodyOf(ParsedArticle article)
    {
        var text = new StringBuilder();
        AppendBody(text, article.Blocks);
        return text.ToString();
    }

    /// <summary>What follows the body, in the order of the format.</summary>
    public static IEnumerable<string> Lines(ParsedArticle article)
    {
        string?[] fields = [article.Updated?.Text, article.Picture?.Caption, article.Picture?.Credit, article.Byline?.Author, article.Byline?.Desk];
        return fields.OfType<string>().Concat(article.Highlights).Concat(article.Topics);
    }

    private static void AppendBody(StringBuilder text, EquatableArray<ParsedBlock> blocks)
    {
        for (var i = 0; i < blocks.Count; i++)
        {
            if (i > 0)
            {
                text.Append(Separator);
            }

            text.Append(blocks[i].Text);
        }
    }
}
