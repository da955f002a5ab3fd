using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.News;

/// <summary>The lines of a seed that are not blank, classified, with their text.</summary>
internal sealed class NewsLines(SeedText seed, IReadOnlyList<NewsLine> lines)
{
    private const int MaxGallery = 128;

    public SeedText Seed { get; } = seed;

    public int Count => lines.Count;

    public NewsLine this[int index] => lines[index];

    /// <summary>The text of a line without blanks at either end.</summary>
    public ReadOnlySpan<char> Text(int index) => Seed.Content.AsSpan(lines[index].Start, lines[index].Length);

    /// <summary>Where that text stands.</summary>
    public SeedSpan SpanOf(int index) => SeedText.SpanOf(lines[index].Line, lines[index].Start, lines[index].Length);

    /// <summary>
    /// Whether a line is text of a gallery, in which captions stand above their numbers, or below, or both. Looks at a bounded number of lines.
    /// </summary>
    public bool IsInGallery(int index)
    {
        if (index > 0 && lines[index - 1].Kind == LineKind.GalleryNumber && lines[index].BlanksBefore == 0)
        {
            return true;
        }

        // Above the first number may stand the title as well.
        return index + 1 < lines.Count && lines[index + 1] is { Kind: LineKind.GalleryNumber, BlanksBefore: 0 } &&
            index + 2 < lines.Count && lines[index + 2].Kind != LineKind.GalleryNumber && (AreCopies(index, index + 2) || !CaptionsFollow(index + 1));
    }

    /// <summary>Whether a caption stands below the last number of the gallery that goes on at a number.</summary>
    private bool CaptionsFollow(int number)
    {
        var last = number;
        for (var i = number + 1; i < lines.Count && i - last < 4 && i - number < MaxGallery; i++)
        {
            if (lines[i].Kind == LineKind.GalleryNumber)
            {
                last = i;
            }
            else if (lines[i].Kind is not (LineKind.Text or LineKind.Caption) || lines[i].BlanksBefore > 1)
            {
                break;
            }
        }

        return last + 1 < lines.Count && lines[last + 1] is { Kind: LineKind.Text or LineKind.Caption, BlanksBefore: 0 };
    }

    /// <summary>Whether two lines are copies of one title, byte for byte or nearly.</summary>
    public bool AreCopies(int first, int second) => lines[first].Key != 0 && lines[first].Key == lines[second].Key;
}
