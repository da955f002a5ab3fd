namespace Corpus.Tests.Fixtures;

/// <summary>An article to write into a test image; whatever is not set is absent.</summary>
internal sealed record Story(string Title, string Slug)
{
    public DateOnly? Date { get; init; }

    public string? Place { get; init; }

    public Timestamp? Updated { get; init; }

    public Byline? Byline { get; init; }

    public Picture? Picture { get; init; }

    public IReadOnlyList<string> Highlights { get; init; } = [];

    public IReadOnlyList<string> HighlightDescriptions { get; init; } = [];

    public IReadOnlyList<string> Topics { get; init; } = [];

    public IReadOnlyList<StoryBlock> Blocks { get; init; } = [];

    public int WordCount { get; init; }

    public SourceSpan Source { get; init; } = new("seeds/stories.txt", 1, 1);

    /// <summary>The seed group, whose text part holds the text.</summary>
    public int Group { get; init; }

    /// <summary>A story of a number, with a title, a slug and one paragraph.</summary>
    public static Story Numbered(int number) => new($"Story {number}", $"story-{number}")
    {
        Blocks = [StoryBlock.Paragraph($"The text of story {number}.", number + 1)],
        WordCount = 5,
    };
}
