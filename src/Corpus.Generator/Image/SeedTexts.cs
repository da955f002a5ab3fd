using Corpus.Generator.Equality;
using Corpus.Generator.Reading;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Image;

/// <summary>The text of a seed's articles, as an image holds it: for each the pieces of <see cref="ArticleText"/>. Lines that move leave it equal.</summary>
internal sealed record SeedTexts(CollectionKey Collection, string Path, EquatableArray<EquatableArray<string>> Texts)
{
    public static SeedTexts Of(ReadSeed seed, CancellationToken _) =>
        new(seed.Options.Collection, seed.Options.Path, seed.Articles.Select(article => ArticleText.Of(article.Content)).ToEquatableArray());
}
