using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.News;

/// <summary>The lines of a seed that are not blank, classified, with their text.</summary>
internal sealed class NewsLines(SeedText seed, IReadOnlyList<NewsLine> lines)
{
    public SeedText Seed { get; } = seed;

    public int Count => lines.Count;

    public NewsLine this[int index] => lines[index];

    /// <summary>The text of a line without blanks at either end.</summary>
    public ReadOnlySpan<char> Text(int index) => Seed.Content.AsSpan(lines[index].Start, lines[index].Length);

    /// <summary>Where that text stands.</summary>
    public SeedSpan SpanOf(int index) => SeedText.SpanOf(lines[index].Line, lines[index].Start, lines[index].Length);

    /// <summary>Whether a line stands next to the number of a picture, and so belongs to the picture.</summary>
    public bool IsInGallery(int index) =>
        (index > 0 && lines[index - 1].Kind == LineKind.GalleryNumber && lines[index].BlanksBefore < 2) ||
        (index + 1 < lines.Count && lines[index + 1] is { Kind: LineKind.GalleryNumber, BlanksBefore: < 2 });

    /// <summary>Whether two lines are copies of one title, byte for byte or nearly.</summary>
    public bool AreCopies(int first, int second) => lines[first].Key != 0 && lines[first].Key == lines[second].Key;
}
