using Corpus.Generator.Articles;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.News;

/// <summary>What the head of an article says, and where its body begins.</summary>
internal sealed class HeadFacts
{
    /// <summary>Where the title stands; null if there is none.</summary>
    public SeedSpan? Title { get; init; }

    public ParsedTimestamp? Updated { get; set; }

    /// <summary>The day that stands in front of the page, for pages that say no other.</summary>
    public CalendarDate? PageDate { get; set; }

    public ParsedByline? Byline { get; set; }

    public ParsedPicture? Picture { get; set; }

    public HighlightList Highlights { get; } = new();

    /// <summary>The keys of what the head has said: a copy of it in the body is no part of the body.</summary>
    public HashSet<ulong> Said { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>The first line that is no part of the head.</summary>
    public int BodyStart { get; set; }
}
