using Corpus.Generator.Articles;
using Corpus.Generator.Equality;
using Corpus.Generator.Reading;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Image;

/// <summary>A seed's contribution to the tables.</summary>
internal sealed record SeedRows(CollectionKey Collection, string Path, EquatableArray<ArticleRow> Rows)
{
    public static SeedRows Of(ReadSeed seed, CancellationToken cancellationToken) =>
        new(seed.Options.Collection, seed.Options.Path, seed.Articles.Select(article => RowOf(article, cancellationToken)).ToEquatableArray());

    private static ArticleRow RowOf(ReadArticle article, CancellationToken cancellationToken)
    {
        var measures = ArticleMeasures.Of(article.Content, cancellationToken);
        return new ArticleRow(ArticleDetails.Of(article.Content, measures, cancellationToken), measures.Text, measures.HasLoneSurrogates || HasLoneSurrogates(article.Content));
    }

    private static bool HasLoneSurrogates(ParsedArticle article) => Surrogates.AnyLone(article.Title) || Surrogates.AnyLone(article.Place ?? "");
}
