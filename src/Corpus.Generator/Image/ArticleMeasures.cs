using Corpus.Generator.Articles;

namespace Corpus.Generator.Image;

/// <summary>The bytes of an article's text (<see cref="ArticleText"/>), counted without writing it.</summary>
/// <param name="Pieces">Bytes of each piece, the blocks first.</param>
/// <param name="Body">Bytes of the body: its blocks and the line feeds between them.</param>
/// <param name="Text">Bytes of all of it.</param>
/// <param name="HasLoneSurrogates">Whether it holds half a surrogate pair.</param>
internal sealed record ArticleMeasures(int[] Pieces, int Body, int Text, bool HasLoneSurrogates)
{
    public static ArticleMeasures Of(ParsedArticle article, CancellationToken cancellationToken)
    {
        var pieces = ArticleText.Of(article);
        var bytes = new int[pieces.Count];
        var (body, text, hasLoneSurrogates) = (Math.Max(0, article.Blocks.Count - 1), 0, false);
        for (var i = 0; i < bytes.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bytes[i] = Wtf8.GetByteCount(pieces[i], cancellationToken);
            body += i < article.Blocks.Count ? bytes[i] : 0;
            text += bytes[i] + 1;

            // As many bytes as characters: it is ASCII, which most text is.
            hasLoneSurrogates |= bytes[i] != pieces[i].Length && Surrogates.AnyLone(pieces[i]);
        }

        return new ArticleMeasures(bytes, body, text, hasLoneSurrogates);
    }
}
