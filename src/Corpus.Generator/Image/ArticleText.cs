using Corpus.Generator.Articles;
using Corpus.Generator.Equality;

namespace Corpus.Generator.Image;

/// <summary>
/// The text an image holds of an article (docs/image-format.md, "Text of an article"), as the pieces that a line feed follows each: they are the strings of the article itself, so
/// that no text is kept twice.
/// </summary>
internal static class ArticleText
{
    /// <summary>The blocks of the body, or an empty one; the lines that belong to it; and a blank line that parts it from the next article for whoever reads the generated file.</summary>
    public static EquatableArray<string> Of(ParsedArticle article)
    {
        var pieces = new List<string>(article.Blocks.Count + 8);
        foreach (var block in article.Blocks)
        {
            pieces.Add(block.Text);
        }

        if (pieces.Count == 0)
        {
            pieces.Add("");
        }

        AddIfAny(pieces, article.Updated?.Text);
        AddIfAny(pieces, article.Picture?.Caption);
        AddIfAny(pieces, article.Picture?.Credit);
        AddIfAny(pieces, article.Byline?.Author);
        AddIfAny(pieces, article.Byline?.Desk);
        pieces.AddRange(article.Highlights);
        pieces.AddRange(article.HighlightDescriptions);
        pieces.AddRange(article.Topics);
        pieces.Add("");
        return pieces.ToEquatableArray();
    }

    private static void AddIfAny(List<string> pieces, string? line)
    {
        if (line is not null)
        {
            pieces.Add(line);
        }
    }
}
