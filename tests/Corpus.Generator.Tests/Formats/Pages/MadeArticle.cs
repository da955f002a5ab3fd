namespace Corpus.Generator.Tests.Formats.Pages;

/// <summary>An invented article: what a reader must find again on whatever page it is printed.</summary>
internal sealed class MadeArticle
{
    public required string Title { get; init; }

    /// <summary>The day as <c>2025-04-15</c>; null if the page does not say.</summary>
    public string? Date { get; set; }

    public string? Place { get; set; }

    public List<string> Highlights { get; } = [];

    /// <summary>Paragraphs and sub-headings, in order.</summary>
    public List<string> Body { get; } = [];

    /// <summary>What the page prints around the article, and what must not be in the body.</summary>
    public HashSet<string> Furniture { get; } = new(StringComparer.Ordinal);
}
