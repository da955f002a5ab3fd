using Corpus.Generator.Articles;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Formats.Dates;
using Corpus.Generator.Formats.News.Lines;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.News;

/// <summary>Reads the facts out of a head: title, time, picture, byline, highlights.</summary>
internal sealed class HeadReader(NewsLines lines, ReadingContext context)
{
    private const int MaxUnmarkedCaption = 250;

    private readonly BylineReader _bylines = new(lines);

    /// <summary>Reads a head whose article ends before line <paramref name="end"/>.</summary>
    public HeadFacts Read(Head head, int end, CancellationToken cancellationToken)
    {
        var facts = new HeadFacts { Title = new TitleChoice(lines).Choose(head) };
        if (head.Title >= 0)
        {
            facts.Said.Add(lines[head.Title].Key);
        }

        var hasMeta = false;
        for (var i = head.Start; i <= head.End; i++)
        {
            Look(i, cancellationToken);
            hasMeta |= lines[i].IsMeta;
            ReadLine(head, i, hasMeta, facts);
        }

        facts.BodyStart = ReadIntroduction(head.End + 1, end, facts, cancellationToken);
        return facts;
    }

    private void ReadLine(Head head, int line, bool hasMeta, HeadFacts facts)
    {
        switch (lines[line].Kind)
        {
            case LineKind.Updated:
                ReadTime(line, facts);
                break;
            case LineKind.PageDate:
                _ = TimestampReader.Read(PageDatePrefix.DateOf(lines.Text(line)), ReadingContext.None, false, out var day);
                facts.PageDate ??= day?.Date;
                break;
            case LineKind.Caption when !IsTitle(head, line):
                ReadCaption(line, facts);
                break;
            case LineKind.Bullet when head.Title >= 0 && line > head.Title:
                facts.Highlights.Add(BulletLine.ItemOf(lines.Text(line)).ToString());
                break;
            case LineKind.Text when IsDescription(line, head.Start):
                facts.Highlights.Describe(lines.Text(line).ToString());
                break;
            case LineKind.Text when !IsTitle(head, line) && !TitleKey.IsBadge(lines.Text(line)) && !SectionName.Is(lines.Text(line)):
                ReadText(head, line, hasMeta, facts);
                break;
        }
    }

    /// <summary>What a head says without marking it: a name is a byline, anything else below the title is a caption.</summary>
    private void ReadText(Head head, int line, bool hasMeta, HeadFacts facts)
    {
        if (!lines.IsInGallery(line) && (hasMeta || (head.Title >= 0 && line > head.Title)) && _bylines.TryRead(line, facts))
        {
            return;
        }

        if (head.Title >= 0 && line > head.Title && !(hasMeta && _bylines.IsDesk(line, facts)))
        {
            ReadCaption(line, facts);
        }
    }

    private bool IsTitle(Head head, int line) => head.IsTitle(lines, line);

    /// <summary>The first time that can be read; if none can, the first there is, and a finding on it.</summary>
    private void ReadTime(int line, HeadFacts facts)
    {
        if (facts.Updated?.Date is not null)
        {
            return;
        }

        var text = lines.Text(line);
        var time = UpdatedLine.TimeOf(text);
        var outcome = TimestampReader.Read(time, context, false, out var timestamp);
        if (outcome == TimestampOutcome.Read)
        {
            facts.Findings.RemoveAll(finding => finding.Rule == Rules.RelativeTime || finding.Rule == Rules.UnreadableDate);
            facts.Updated = timestamp;
        }
        else if (facts.Updated is null)
        {
            var span = SeedText.SpanOf(lines[line].Line, lines[line].Start + text.Length - time.Length, time.Length);
            facts.Updated = timestamp ?? new ParsedTimestamp(time.ToString(), null, null, false);
            facts.Findings.Add(SeedText.Find(outcome == TimestampOutcome.NeedsCapture ? Rules.RelativeTime : Rules.UnreadableDate, span, time.ToString()));
        }
    }

    /// <summary>The first caption with a credit, or else the first.</summary>
    private void ReadCaption(int line, HeadFacts facts)
    {
        var text = lines.Text(line);
        var isMarked = lines[line].Kind == LineKind.Caption;
        if (lines[line].Key != 0)
        {
            facts.Said.Add(lines[line].Key);
        }

        if (facts.Picture is null || (facts.Picture.Credit is null && isMarked))
        {
            var caption = (isMarked ? CaptionLine.CaptionOf(text) : text).ToString();
            facts.Picture = new ParsedPicture(caption.Length == 0 ? null : caption, isMarked ? CaptionLine.CreditOf(text).ToString() : null);
        }
    }

    /// <summary>Reads what stands between the furniture and the body, and returns where the body begins.</summary>
    private int ReadIntroduction(int start, int end, HeadFacts facts, CancellationToken cancellationToken)
    {
        var line = start;
        var mark = '\0';
        for (; line < end; line++)
        {
            Look(line, cancellationToken);
            switch (lines[line].Kind)
            {
                case LineKind.Bullet when mark is '\0' || mark == lines.Text(line)[0]:
                    mark = lines.Text(line)[0];
                    facts.Highlights.Add(BulletLine.ItemOf(lines.Text(line)).ToString());
                    break;
                case LineKind.Bullet when mark is not '\0' && lines[line].Indent >= 4:
                    facts.Highlights.Describe(BulletLine.ItemOf(lines.Text(line)).ToString());
                    break;
                case LineKind.Caption when IsCaption(line, start, facts):
                    ReadCaption(line, facts);
                    break;
                case LineKind.GalleryNumber or LineKind.Glyph:
                    break;
                case LineKind.Text when IsDescription(line, start):
                    facts.Highlights.Describe(lines.Text(line).ToString());
                    break;
                case LineKind.Text when lines.IsInGallery(line) || (line == start && IsUnmarkedCaption(line, end, facts)):
                    ReadCaption(line, facts);
                    break;
                case LineKind.Text when _bylines.TryRead(line, facts) || (line > start && _bylines.IsDesk(line, facts)):
                    break;
                default:
                    return line;
            }
        }

        return line;
    }

    /// <summary>Whether a line with a credit is a caption and no paragraph: it names no place, and if there is a picture already, it belongs to a gallery or says the same.</summary>
    private bool IsCaption(int line, int start, HeadFacts facts) =>
        Dateline.Of(lines.Text(line)) is null &&
        (facts.Picture is null || facts.Said.Contains(lines[line].Key) || lines.IsInGallery(line) || (line > start && lines[line - 1].IsPicture));

    /// <summary>Whether a line right below the title is a caption that nothing marks: the highlights come after it, and those come before any paragraph.</summary>
    private bool IsUnmarkedCaption(int line, int end, HeadFacts facts) =>
        facts.Picture is null && line + 1 < end && lines[line + 1] is { Kind: LineKind.Bullet, BlanksBefore: > 0 } && lines[line].Length <= MaxUnmarkedCaption &&
        !lines.Text(line).EndsWith(":".AsSpan(), StringComparison.Ordinal) && Dateline.Of(lines.Text(line)) is null && !BylineReader.IsByline(lines.Text(line));

    /// <summary>Whether a line explains the highlight above it: it is indented deeper than a highlight.</summary>
    private bool IsDescription(int line, int start) =>
        line > start && lines[line].Indent >= 4 && lines[line].BlanksBefore == 0 && (lines[line - 1].Kind == LineKind.Bullet || lines[line - 1].Indent >= 4);

    private static void Look(int line, CancellationToken cancellationToken)
    {
        if (line % LineClassifier.LinesPerLook == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
