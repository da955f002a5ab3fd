using Corpus.Generator.Articles;
using Corpus.Generator.Formats.News.Lines;

namespace Corpus.Generator.Formats.News;

/// <summary>Reads a body: one block a line, without what the page prints in between.</summary>
internal sealed class BodyReader(NewsLines lines)
{
    private const int MaxCaption = 300;

    /// <summary>A first block of at most so many characters may be a caption that nothing marks, so that the dateline stands in the second.</summary>
    private const int MaxBlockAboveDateline = 160;

    /// <summary>Reads the lines from <paramref name="start"/> to before <paramref name="end"/> into <paramref name="body"/>.</summary>
    /// <param name="start">The first line.</param>
    /// <param name="end">The line behind the last.</param>
    /// <param name="said">What the head has said.</param>
    /// <param name="body">What has been read so far.</param>
    /// <param name="cancellationToken">Looked at every few thousand lines.</param>
    public void Read(int start, int end, HashSet<ulong> said, BodyText body, CancellationToken cancellationToken)
    {
        var usualBlanks = UsualBlanks(start, end);
        for (var i = start; i < end; i++)
        {
            if (i % LineClassifier.LinesPerLook == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (lines[i].Kind == LineKind.Topics)
            {
                body.Topics.AddRange(TopicsLine.TopicsOf(lines.Text(i)));
            }
            else if (!IsFurniture(i, start, end, said, usualBlanks))
            {
                AddBlock(i, body, Headings.IsHeading(lines, i, start, end));
            }
        }
    }

    private void AddBlock(int line, BodyText body, bool isHeading)
    {
        var text = lines.Text(line);
        if (body.Place is null && MayHaveDateline(body) && Dateline.Of(text) is { } dateline)
        {
            body.Place = text.Slice(0, dateline.PlaceLength).ToString();
            text = text.Slice(dateline.TextStart);
            isHeading = false;
        }

        if (!text.IsEmpty)
        {
            body.Blocks.Add(new ParsedBlock(isHeading ? ParsedBlockKind.Heading : ParsedBlockKind.Paragraph, isHeading ? 2 : 0, text.ToString(), lines[line].Line.Number));
        }
    }

    private static bool MayHaveDateline(BodyText body) => body.Blocks.Count == 0 || (body.Blocks.Count == 1 && body.Blocks[0].Text.Length <= MaxBlockAboveDateline);

    private bool IsFurniture(int line, int start, int end, HashSet<ulong> said, int usualBlanks) => lines[line].Kind switch
    {
        LineKind.ShortUrl or LineKind.Updated or LineKind.Follow or LineKind.GalleryNumber or LineKind.Breadcrumb or LineKind.PageDate => true,
        LineKind.Address => line > start && lines[line - 1].Kind == LineKind.ShortUrl,
        LineKind.Caption => said.Contains(lines[line].Key) || IsCaption(line, start, end, usualBlanks),
        LineKind.Text => (lines[line].Key != 0 && (said.Contains(lines[line].Key) || lines.IsInGallery(line))) || (line == end - 1 && line > start && end < lines.Count && SectionName.Is(lines.Text(line))),
        _ => false,
    };

    /// <summary>
    /// Whether a line with a credit is a caption here: set apart from the text more than its paragraphs are from each other. A paragraph may end in brackets as well.
    /// </summary>
    private bool IsCaption(int line, int start, int end, int usualBlanks)
    {
        var text = lines.Text(line);
        if ((line > start && lines[line - 1].IsPicture && lines[line].BlanksBefore == 0) || lines.IsInGallery(line))
        {
            return true;
        }

        var blanks = lines[line].BlanksBefore;
        var isCredited = CaptionLine.NamesSource(CaptionLine.CreditOf(text)) && text.Length <= MaxCaption && text[text.Length - 1] != '.';
        return blanks > 1 && (blanks > usualBlanks || (isCredited && line + 1 < end));
    }

    /// <summary>The number of blank lines that most paragraphs have above them: 0, 1, or 2 for more.</summary>
    private int UsualBlanks(int start, int end)
    {
        var counts = new int[3];
        for (var i = start + 1; i < end; i++)
        {
            counts[Math.Min(lines[i].BlanksBefore, 2)]++;
        }

        return Array.IndexOf(counts, counts.Max());
    }
}
