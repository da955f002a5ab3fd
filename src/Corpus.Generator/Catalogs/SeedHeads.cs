using Corpus.Generator.Equality;
using Corpus.Generator.Reading;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Catalogs;

/// <summary>The heads of a seed's articles, without positions.</summary>
internal sealed record SeedHeads(CollectionKey Collection, string Path, bool IsPublic, bool? Members, SeedStorage Storage, EquatableArray<ArticleHead> Heads)
{
    public static SeedHeads Of(ReadSeed seed, CancellationToken _) => new(
        seed.Options.Collection,
        seed.Options.Path,
        seed.Options.IsPublic,
        seed.Options.Members,
        seed.Options.Storage,
        seed.Articles.Select(article => new ArticleHead(article.Slug, article.Content.Title, article.Content.Date, article.Content.Place)).ToEquatableArray());
}
