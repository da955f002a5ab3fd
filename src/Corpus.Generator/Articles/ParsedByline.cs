namespace Corpus.Generator.Articles;

/// <summary>Who wrote an article, and for which desk or paper if the page says so.</summary>
internal sealed record ParsedByline(string Author, string? Desk);
