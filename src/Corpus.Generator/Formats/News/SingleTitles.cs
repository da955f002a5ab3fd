using Corpus.Generator.Formats.News.Lines;

namespace Corpus.Generator.Formats.News;

/// <summary>Finds the heads whose title stands there once: by the date and the other furniture around it, by the way a page begins, or by what follows a title.</summary>
internal sealed class SingleTitles(NewsLines lines)
{
    private const int MaxReach = 64;
    private const int MaxTitle = 250;
    private const int MaxCaption = 400;
    private const int MaxTrail = 16;

    /// <summary>A question or an exclamation of fewer words is a remark in a text, and no title.</summary>
    private const int MinQuestion = 7;

    private readonly HeadExtent _extent = new(lines);

    /// <summary>Adds the heads between two lines, in order.</summary>
    public void FindBetween(int from, int to, List<Head> heads, CancellationToken cancellationToken)
    {
        for (var i = from; i < to; i++)
        {
            if (i % LineClassifier.LinesPerLook == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (HeadAt(i, from, to) is { } head)
            {
                heads.Add(head);
                from = head.End + 1;
                i = head.End;
            }
            else if (lines[i].IsMeta)
            {
                // No line of the same furniture finds a title where the first finds none.
                while (i + 1 < to && lines[i + 1].IsMeta)
                {
                    i++;
                }
            }
        }
    }

    /// <summary>Whether what begins at a line is what follows a title: highlights, a caption, or a paragraph with a dateline.</summary>
    public bool BeginsArticle(int line)
    {
        var reach = Math.Min(line + 8, lines.Count);
        for (var i = line; i < reach; i++)
        {
            if (lines[i].Kind == LineKind.Text)
            {
                return Dateline.Of(lines.Text(i)) is not null || (i == line && BylineReader.IsByline(lines.Text(i)) && BeginsArticle(i + 1));
            }

            if (lines[i].Kind is not (LineKind.Bullet or LineKind.Caption or LineKind.GalleryNumber))
            {
                return false;
            }
        }

        return false;
    }

    private Head? HeadAt(int line, int from, int to)
    {
        switch (lines[line].Kind)
        {
            case LineKind.ShortUrl or LineKind.Updated or LineKind.Follow:
                return AroundMeta(line, from, to);
            case LineKind.Breadcrumb or LineKind.PageDate:
                return AtPageStart(line, from, to);
            case LineKind.Text when IsBareTitle(line, from, to):
                return _extent.Widen(new Head(line, line, line), from, to);
            default:
                return null;
        }
    }

    /// <summary>The head around a line that only heads have; null if no line near it can be its title.</summary>
    private Head? AroundMeta(int meta, int from, int to)
    {
        var title = TitleBefore(meta, from);
        if (title < 0 || IsDoubtful(title, meta))
        {
            var behind = TitleBehind(meta, to);
            title = behind < 0 ? title : behind;
        }

        return title < 0 ? null : _extent.Widen(new Head(Math.Min(title, meta), title, Math.Max(title, meta)), from, to);
    }

    /// <summary>Whether a line above may be the end of the article before, and the title be below: the date stands closer to what is below it.</summary>
    private bool IsDoubtful(int title, int meta) => meta + 1 < lines.Count && meta > title && lines[meta].BlanksBefore > lines[meta + 1].BlanksBefore;

    /// <summary>The title above: the first line of a block of lines that look like titles, with nothing but pictures and a name below it.</summary>
    private int TitleBefore(int meta, int from)
    {
        var name = -1;
        var unmarked = 0;
        for (var i = meta - 1; i >= from && meta - i <= MaxReach; i--)
        {
            var text = lines.Text(i);
            if (lines[i].IsPicture || lines[i].Kind is LineKind.Address or LineKind.Glyph || lines.IsInGallery(i) || TitleKey.IsBadge(text) || lines[i].IsMeta)
            {
                continue;
            }

            if (lines[i].Kind != LineKind.Text)
            {
                break;
            }

            if (BylineReader.IsByline(text))
            {
                name = name < 0 && PersonName.Is(text) && (i == 0 || lines[i].BlanksBefore > 0) ? i : name;
                continue;
            }

            var isRemark = i > 0 && Phrase.EndsLikeSentence(text) && Phrase.Words(text, 4) < 4;
            if (!isRemark && Phrase.LooksLikeTitle(text, MaxTitle) && !Headings.IsAttribution(text) && FirstOfBlock(i, from) is >= 0 and var first)
            {
                return first;
            }

            if (text.Length > MaxCaption || lines[i + 1].BlanksBefore > 0 || ++unmarked > 2)
            {
                break;
            }
        }

        return name;
    }

    /// <summary>The first of the lines that look like titles and stand together; -1 if they are not set apart from what is above.</summary>
    private int FirstOfBlock(int line, int from)
    {
        var first = line;
        while (first > from && line - first < 3 && lines[first].BlanksBefore == 0 && lines[first - 1].Kind == LineKind.Text &&
            Phrase.LooksLikeTitle(lines.Text(first - 1), MaxTitle) && !SectionName.Is(lines.Text(first - 1)) && !Headings.IsAttribution(lines.Text(first - 1)))
        {
            first--;
        }

        var isApart = first == 0 || lines[first].BlanksBefore > 0 || lines[first - 1].Kind != LineKind.Text || Phrase.EndsLikeSentence(lines.Text(first - 1)) || Headings.IsAttribution(lines.Text(first - 1)) || SectionName.Is(lines.Text(first - 1));
        return !isApart || SectionName.Is(lines.Text(first)) ? -1 : IsTitleOfBlock(first - 1, first, from) ? first - 1 : first;
    }

    /// <summary>
    /// Whether a line is the title, and the block below it a caption that nothing marks: it looks like a title of some words, and is set apart from the text above it, which ends there.
    /// </summary>
    private bool IsTitleOfBlock(int line, int block, int from)
    {
        if (line < from || lines[block].BlanksBefore != 1 || lines[line].Kind != LineKind.Text)
        {
            return false;
        }

        var text = lines.Text(line);
        var isRemark = Phrase.EndsLikeSentence(text) && Phrase.Words(text, MinQuestion) < MinQuestion;
        return !isRemark && Phrase.LooksLikeTitle(text, MaxTitle) && Phrase.Words(text, 4) == 4 && !Headings.IsAttribution(text) && !BylineReader.IsByline(text) &&
            (line == 0 || lines[line].BlanksBefore > 1 || (lines[line].BlanksBefore == 1 && Phrase.EndsInFullStop(lines.Text(line - 1)) && char.IsLetterOrDigit(text[0])));
    }

    /// <summary>The title below: the first line behind the furniture, if it looks like one.</summary>
    private int TitleBehind(int meta, int to)
    {
        for (var i = meta + 1; i < to && i - meta <= MaxReach; i++)
        {
            var text = lines.Text(i);
            if (lines[i].IsMeta || lines[i].IsPicture || lines[i].Kind is LineKind.Address or LineKind.Glyph or LineKind.PageDate)
            {
                continue;
            }

            var isTitle = lines[i].Kind == LineKind.Text && Phrase.LooksLikeTitle(text, MaxTitle) && !text.EndsWith("...".AsSpan(), StringComparison.Ordinal) &&
                !BylineReader.IsByline(text) && Dateline.Of(text) is null && Phrase.Words(text, 3) >= 3;
            return isTitle && i + 1 < lines.Count ? i : -1;
        }

        return -1;
    }

    /// <summary>The head of a page that begins here: its title is the first line below the way from the home page that looks like one, and it may have none.</summary>
    private Head AtPageStart(int start, int from, int to)
    {
        var end = start;
        var section = -1;
        for (var i = start + 1; i < to && i - start <= MaxTrail; i++)
        {
            var text = lines.Text(i);
            switch (lines[i].Kind)
            {
                case LineKind.Breadcrumb or LineKind.Glyph or LineKind.PageDate:
                case LineKind.Bullet when section < 0:
                    end = i;
                    break;
                case LineKind.Text when IsSection(i, start):
                    section = i;
                    end = i;
                    break;
                case LineKind.Text when Phrase.LooksLikeTitle(text, MaxTitle) && !BylineReader.IsByline(text) && Dateline.Of(text) is null:
                    return _extent.Widen(new Head(start, i, i), from, to);
                case LineKind.Text:
                    return new Head(start, -1, end);
            }
        }

        return new Head(start, -1, end);
    }

    /// <summary>Whether a line at the beginning of a page names its section: a name known for one, a step of the way from the home page, or so few words that a title follows.</summary>
    private bool IsSection(int line, int start)
    {
        var text = lines.Text(line);
        for (var i = start; i < line; i++)
        {
            if (lines[i].Kind == LineKind.Bullet && BulletLine.ItemOf(lines.Text(i)).Equals(text, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return SectionName.Is(text);
    }

    /// <summary>Whether a line is a title with nothing around it: set apart from the text above, and followed by what follows titles.</summary>
    private bool IsBareTitle(int line, int from, int to)
    {
        var text = lines.Text(line);
        if (line + 1 >= to || !Phrase.LooksLikeTitle(text, MaxTitle) || Headings.IsAttribution(text) || Headings.IsAttribution(lines.Text(line + 1)) || Dateline.Of(text) is not null || PersonName.Is(text) || SectionName.Is(text))
        {
            return false;
        }

        return line == 0
            ? BeginsArticle(1) || !Phrase.EndsLikeSentence(text)
            : line > from && lines[line].BlanksBefore > 0 && (BeginsArticle(line + 1) || IsSetApart(line));
    }

    /// <summary>Whether a line of some words has as many blank lines above it as only a new article has, and highlights or a caption below it.</summary>
    private bool IsSetApart(int line) =>
        lines[line].BlanksBefore > 1 && lines[line + 1].BlanksBefore < 2 && Phrase.Words(lines.Text(line), 5) == 5 && !Phrase.EndsLikeSentence(lines.Text(line)) &&
        lines[line + 1] is { Kind: LineKind.Caption } or { Kind: LineKind.Bullet, Indent: > 1 };
}
