using Corpus.Generator.Equality;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Articles;

/// <summary>What one article of a seed says. What the seed does not say is null or empty, never a guess.</summary>
internal sealed record ParsedArticle
{
    /// <summary>The title as written, without blanks at either end; one line.</summary>
    public required string Title { get; init; }

    /// <summary>Where the title stands, for diagnostics about it.</summary>
    public required SeedSpan TitleSpan { get; init; }

    /// <summary>First line of the article, 1-based: that of the first thing that belongs to it, blank lines not counted.</summary>
    public required int StartLine { get; init; }

    /// <summary>Last line of the article, 1-based, trailing blank lines not counted.</summary>
    public required int EndLine { get; init; }

    /// <summary>The day of the article; that of <see cref="Updated"/> in formats that have no other.</summary>
    public CalendarDate? Date { get; init; }

    public ParsedTimestamp? Updated { get; init; }

    /// <summary>The place of the dateline, as written: <c>SEOUL</c>; no part of the first paragraph.</summary>
    public string? Place { get; init; }

    public ParsedByline? Byline { get; init; }

    public ParsedPicture? Picture { get; init; }

    public EquatableArray<string> Highlights { get; init; }

    /// <summary>What stands below each highlight, empty where nothing does; none at all if nothing stands below any.</summary>
    public EquatableArray<string> HighlightDescriptions { get; init; }

    public EquatableArray<string> Topics { get; init; }

    public EquatableArray<ParsedBlock> Blocks { get; init; }
}
