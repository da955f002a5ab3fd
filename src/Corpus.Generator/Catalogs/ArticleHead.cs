using Corpus.Generator.Articles;

namespace Corpus.Generator.Catalogs;

/// <summary>The part of an article that declarations and lookups depend on; an edit to the body leaves it equal.</summary>
internal sealed record ArticleHead(string Slug, string Title, CalendarDate? Date, string? Place);
