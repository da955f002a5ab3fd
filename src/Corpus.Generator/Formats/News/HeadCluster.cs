namespace Corpus.Generator.Formats.News;

/// <summary>Groups of repeated lines that make up one head, and the choice of the title among them.</summary>
internal sealed class HeadCluster
{
    private const int MaxGap = 64;
    private const int TouchPenalty = 4;

    private readonly NewsLines _lines;
    private TitleGroup _title;
    private int _score;

    public HeadCluster(NewsLines lines, TitleGroup first)
    {
        _lines = lines;
        _title = first;
        _score = Score(first);
        Start = first.First;
        End = first.Last;
    }

    public int Start { get; }

    public int End { get; private set; }

    /// <summary>Whether the repeated title makes a head by itself, with nothing else around it.</summary>
    public bool IsConvincing => _score > 0;

    /// <summary>Whether the repeated line may be a title if something else says so: two copies without a blank line between them may be a caption as well.</summary>
    public bool IsPossible => _score + Penalty(_title) > 0;

    /// <summary>Takes a further group in if it belongs here; the groups come in the order of their first lines.</summary>
    public bool TryAdd(TitleGroup group)
    {
        var score = Score(group);
        if (group.First > End && !(IsAdjacent(group.First) && (_score <= 0 || score <= 0 || _lines[group.First].BlanksBefore == 0)))
        {
            return false;
        }

        End = Math.Max(End, group.Last);
        if (score + Penalty(group) > _score + Penalty(_title))
        {
            _title = group;
            _score = score;
        }

        return true;
    }

    public Head ToHead() => new(Start, _title.First, End);

    /// <summary>Whether there is no text, and no beginning of a page, between this cluster and a line.</summary>
    private bool IsAdjacent(int line)
    {
        if (line - End > MaxGap)
        {
            return false;
        }

        for (var i = End + 1; i < line; i++)
        {
            if (_lines[i].Kind is LineKind.Text or LineKind.Topics or LineKind.Breadcrumb or LineKind.PageDate)
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>
    /// How much a group looks like a title. What stands on both sides of the date is one; a section, a name and a sentence are none unless nothing else is there;
    /// two lines without a blank line between them are a caption that repeats.
    /// </summary>
    private int Score(TitleGroup group)
    {
        var text = _lines.Text(group.First);
        var score = 1 + Math.Min(group.Copies, 4) + (Spans(group) ? 6 : 0);
        score -= SectionName.Is(text) ? 12 : 0;
        score -= PersonName.Is(text) ? BylineReader.StandsLikeByline(_lines, group.First) ? 10 : 3 : 0;
        score -= Phrase.EndsInFullStop(text) ? 6 : 0;
        score -= Phrase.Words(text, 4) < 4 ? 2 : 0;
        score -= _lines.IsInGallery(group.First) ? 8 : 0;
        return score - Penalty(group);
    }

    private bool Spans(TitleGroup group)
    {
        for (var i = group.First; i < group.Last && i - group.First < MaxGap * 4; i++)
        {
            if (_lines[i].IsMeta)
            {
                return true;
            }
        }

        return false;
    }

    private int Penalty(TitleGroup group) => group.Last == group.First + 1 && _lines[group.Last].BlanksBefore == 0 ? TouchPenalty : 0;
}
