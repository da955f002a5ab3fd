using System.Text;
using Corpus.Generator.Equality;
using Corpus.Generator.Reading;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Image;

/// <summary>A seed's contribution to the tables.</summary>
internal sealed record SeedRows(CollectionKey Collection, string Path, EquatableArray<ArticleRow> Rows)
{
    public static SeedRows Of(ReadSeed seed, CancellationToken _) =>
        new(seed.Options.Collection, seed.Options.Path, seed.Articles.Select(RowOf).ToEquatableArray());

    private static ArticleRow RowOf(ReadArticle article)
    {
        var text = ArticleText.Of(article.Content);
        var bodyBytes = Encoding.UTF8.GetByteCount(ArticleText.BodyOf(article.Content));
        return new ArticleRow(
            ArticleDetails.Of(article.Content, bodyBytes),
            Encoding.UTF8.GetByteCount(text),
            Surrogates.AnyLone(text) || Surrogates.AnyLone(article.Content.Title) || Surrogates.AnyLone(article.Content.Place ?? ""));
    }
}
