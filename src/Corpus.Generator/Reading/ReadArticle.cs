using Corpus.Generator.Articles;

namespace Corpus.Generator.Reading;

/// <summary>An article with the slug it is known by.</summary>
internal sealed record ReadArticle(string Slug, ParsedArticle Content);
