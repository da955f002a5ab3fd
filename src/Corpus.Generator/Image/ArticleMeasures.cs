using System.Text;
using Corpus.Generator.Articles;

namespace Corpus.Generator.Image;

/// <summary>The bytes of an article's text (<see cref="ArticleText"/>), counted without writing it.</summary>
/// <param name="Blocks">Bytes of each block.</param>
/// <param name="Body">Bytes of the body: its blocks and the line feeds between them.</param>
/// <param name="Text">Bytes of all of it.</param>
internal sealed record ArticleMeasures(int[] Blocks, int Body, int Text)
{
    public static ArticleMeasures Of(ParsedArticle article)
    {
        var blocks = new int[article.Blocks.Count];
        for (var i = 0; i < blocks.Length; i++)
        {
            blocks[i] = BytesOf(article.Blocks[i].Text);
        }

        var body = blocks.Sum() + Math.Max(0, blocks.Length - 1);
        return new ArticleMeasures(blocks, body, body + 1 + ArticleText.Lines(article).Sum(line => BytesOf(line) + 1) + 1);
    }

    /// <summary>Half a surrogate pair counts three bytes, as the replacement character that .NET would put there does.</summary>
    public static int BytesOf(string text) => Encoding.UTF8.GetByteCount(text);
}
