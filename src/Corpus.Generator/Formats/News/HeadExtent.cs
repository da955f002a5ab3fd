namespace Corpus.Generator.Formats.News;

/// <summary>Widens a head, of which the title is known, to all that the page prints around it. Looks at a bounded number of lines.</summary>
internal sealed class HeadExtent(NewsLines lines)
{
    private const int MaxReach = 64;
    private const int MaxCaption = 400;

    /// <summary>How many lines that nothing marks may stand between two that lead up to a title.</summary>
    private const int MaxLead = 8;

    /// <summary>The same head with what stands before and after it.</summary>
    /// <param name="head">The head so far.</param>
    /// <param name="from">The first line it may take.</param>
    /// <param name="to">The line behind the last it may take: where the next head begins, as far as known.</param>
    public Head Widen(Head head, int from, int to) => head with { Start = Back(head, from), End = Forward(head, to) };

    /// <summary>Whether there is one of the lines that only heads have.</summary>
    public bool HasMeta(int first, int last)
    {
        for (var i = first; i <= last; i++)
        {
            if (lines[i].IsMeta)
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>The last line of the furniture behind a title.</summary>
    private int Forward(Head head, int to)
    {
        var hasMeta = HasMeta(head.Start, head.End);
        var end = head.End;
        var unmarked = 0;
        for (var i = head.End + 1; i < to && i - end <= MaxReach; i++)
        {
            if (lines[i].IsMeta)
            {
                if (LeadsTo(i, to) && (hasMeta || unmarked > 0))
                {
                    break;
                }

                end = i;
                hasMeta = true;
            }
            else if (lines[i].Kind == LineKind.Address)
            {
                end = lines[i - 1].Kind == LineKind.ShortUrl ? i : end;
            }
            else if (!MayPrecedeMeta(i, ref unmarked))
            {
                break;
            }
        }

        return end;
    }

    /// <summary>Whether a line can stand between the title and the date: a picture, a name, or at most two captions that nothing marks.</summary>
    private bool MayPrecedeMeta(int line, ref int unmarked)
    {
        if (lines[line].IsPicture || lines[line].Kind == LineKind.Glyph || lines.IsInGallery(line))
        {
            return true;
        }

        var text = lines.Text(line);
        if (lines[line].Kind != LineKind.Text || text.Length > MaxCaption || Dateline.Of(text) is not null)
        {
            return false;
        }

        if (BylineReader.IsByline(text) || lines.AreCopies(line - 1, line) || TitleKey.IsBadge(text))
        {
            return true;
        }

        unmarked++;
        return unmarked == 1 ? lines[line].BlanksBefore < 2 : unmarked == 2 && lines[line].BlanksBefore == 0;
    }

    /// <summary>Whether there is nothing but furniture between a line and the next head, so that the line belongs to that.</summary>
    private bool LeadsTo(int line, int next)
    {
        for (var i = line; i < next; i++)
        {
            if (i - line > MaxReach || !(lines[i].IsMeta || lines[i].IsPicture || lines[i].Kind is LineKind.Address or LineKind.Glyph or LineKind.PageDate or LineKind.Breadcrumb or LineKind.Bullet))
            {
                return false;
            }
        }

        return next < lines.Count;
    }

    /// <summary>
    /// The first line of what leads up to a title: the date, the way from the home page, the section. What may as well end the article before is taken in only if one of these stands
    /// above it, or nothing at all.
    /// </summary>
    private int Back(Head head, int from)
    {
        var start = head.Start;
        var first = start;
        var i = start - 1;
        for (; i >= from && first - i <= MaxLead; i--)
        {
            switch (lines[i].Kind)
            {
                case LineKind.Breadcrumb or LineKind.PageDate:
                    first = i;
                    if (!BeginsPage(i, from))
                    {
                        return first;
                    }

                    break;
                case LineKind.Updated or LineKind.Follow or LineKind.ShortUrl:
                    first = i;
                    break;
                case LineKind.Caption or LineKind.GalleryNumber when IsAboveMeta(i, first, start):
                case LineKind.Text when IsAboveMeta(i, first, start) && (lines.IsInGallery(i) || BylineReader.IsByline(lines.Text(i))):
                case LineKind.Text when head.IsTitle(lines, i):
                    first = i;
                    break;
                case LineKind.Address or LineKind.GalleryNumber or LineKind.Caption or LineKind.Bullet or LineKind.Glyph:
                    break;
                case LineKind.Text when IsSectionTwice(i, from):
                    first = --i;
                    break;
                case LineKind.Text when MayPrecedeTitle(i):
                    break;
                default:
                    return first;
            }
        }

        return i < 0 && !HasText(0, first) ? 0 : first;
    }

    /// <summary>Whether a line of a picture stands directly above what has been taken in over the title.</summary>
    private bool IsAboveMeta(int line, int first, int start) => first < start && line == first - 1 && lines[first].BlanksBefore == 0;

    private bool HasText(int from, int to)
    {
        for (var i = from; i < to; i++)
        {
            if (lines[i].Kind is LineKind.Text && !lines.IsInGallery(i))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether the line before also belongs to the beginning of the page: the date of the page stands before the way from the home page, and that has an introduction and a first step.</summary>
    private bool BeginsPage(int line, int from) => line > from && lines[line].Kind == LineKind.Breadcrumb && lines[line - 1].Kind is LineKind.PageDate or LineKind.Glyph or LineKind.Breadcrumb;

    /// <summary>Whether a line and its copy right above it name the section.</summary>
    private bool IsSectionTwice(int line, int from) => line > from && lines.AreCopies(line - 1, line) && Phrase.Words(lines.Text(line), 4) < 4 && Phrase.LooksLikeTitle(lines.Text(line), 40);

    /// <summary>A section, a byline, a badge: taken in only if something stronger stands before it.</summary>
    private bool MayPrecedeTitle(int line)
    {
        var text = lines.Text(line);
        return SectionName.Is(text) || TitleKey.IsBadge(text) || BylineReader.IsByline(text) || (Phrase.Words(text, 4) < 4 && Phrase.LooksLikeTitle(text, 40));
    }
}
