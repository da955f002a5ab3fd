namespace Corpus.Generator.Formats.News;

/// <summary>
/// Finds the lines that repeat within a head. Linear: each line is compared with the copy before it only, and what lies between two copies is looked at only
/// if it is short.
/// </summary>
internal sealed class TitleCopies(NewsLines lines)
{
    /// <summary>How many lines a head has at most between two copies of its title: a large gallery.</summary>
    private const int MaxGap = 64;

    private const int MaxCaption = 400;

    /// <summary>The groups, in the order of their first lines.</summary>
    public List<TitleGroup> Find(CancellationToken cancellationToken)
    {
        var seen = new Dictionary<ulong, (int Line, int Group)>();
        var groups = new List<TitleGroup>();
        for (var i = 0; i < lines.Count; i++)
        {
            if (i % LineClassifier.LinesPerLook == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (lines[i] is not { Kind: LineKind.Text, Key: not 0 and var key })
            {
                continue;
            }

            seen[key] = seen.TryGetValue(key, out var before) && i - before.Line <= MaxGap && IsHead(before.Line, i, before.Group >= 0 || IsFollowedByArticle(i) ? 1 : 0)
                ? (i, Extend(groups, before, i))
                : (i, -1);
        }

        return InOrder(groups, cancellationToken);
    }

    /// <summary>The groups by their first lines. They come by their second lines; a place for each line is cheaper than sorting, and can be interrupted.</summary>
    private List<TitleGroup> InOrder(List<TitleGroup> groups, CancellationToken cancellationToken)
    {
        var places = new int[lines.Count];
        for (var i = 0; i < groups.Count; i++)
        {
            places[groups[i].First] = i + 1;
        }

        var ordered = new List<TitleGroup>(groups.Count);
        for (var i = 0; i < places.Length && ordered.Count < groups.Count; i++)
        {
            if (places[i] > 0)
            {
                ordered.Add(groups[places[i] - 1]);
            }
        }

        cancellationToken.ThrowIfCancellationRequested();
        return ordered;
    }

    private bool IsFollowedByArticle(int line) =>
        line + 1 < lines.Count && (lines[line + 1].Kind == LineKind.Bullet || (lines[line + 1].Kind == LineKind.Text && Dateline.Of(lines.Text(line + 1)) is not null));

    private static int Extend(List<TitleGroup> groups, (int Line, int Group) before, int line)
    {
        if (before.Group < 0)
        {
            groups.Add(new TitleGroup(before.Line, line, 2));
            return groups.Count - 1;
        }

        var group = groups[before.Group];
        groups[before.Group] = group with { Last = line, Copies = group.Copies + 1 };
        return before.Group;
    }

    /// <summary>Whether what lies between two lines can all be parts of a head: no body, and at most a caption or two that nothing marks as such.</summary>
    /// <param name="first">The copy before.</param>
    /// <param name="last">The copy.</param>
    /// <param name="maxUnmarked">How many such captions there may be if no date stands between the copies either.</param>
    private bool IsHead(int first, int last, int maxUnmarked)
    {
        var unmarked = 0;
        var hasMeta = false;
        var mayBeTitle = MayBeTitle(first, last);
        for (var i = first + 1; i < last; i++)
        {
            hasMeta |= lines[i].IsMeta;
            if (lines[i].Kind == LineKind.Topics)
            {
                return false;
            }

            if (lines[i].Kind == LineKind.Text && !lines.IsInGallery(i) && RepeatsEarlier(first, i))
            {
                if (Phrase.LooksLikeTitle(lines.Text(i), TitleKey.MaxLength) && MayBeTitle(i, i))
                {
                    return false;
                }

                continue;
            }

            if (lines[i].Kind != LineKind.Text || lines.IsInGallery(i) || BylineReader.IsByline(lines.Text(i)))
            {
                continue;
            }

            unmarked++;
            if (lines[i].Length > MaxCaption || Dateline.Of(lines.Text(i)) is not null)
            {
                return false;
            }
        }

        return unmarked <= (!mayBeTitle ? 0 : hasMeta ? 2 : maxUnmarked);
    }

    /// <summary>Whether a line may be a title by its look and its place: not the name below a date, and not a short remark or a sentence that two articles have in common.</summary>
    private bool MayBeTitle(int first, int last)
    {
        var text = lines.Text(last);
        var isRemark = Phrase.EndsLikeSentence(text) && Phrase.Words(text, 5) < 5;
        return !isRemark && !Phrase.EndsInFullStop(text) && !(BylineReader.IsByline(text) && BylineReader.StandsLikeByline(lines, first));
    }

    /// <summary>Whether a line is a copy of one shortly before it.</summary>
    private bool RepeatsEarlier(int first, int line)
    {
        for (var i = Math.Max(first + 1, line - 8); i < line; i++)
        {
            if (lines.AreCopies(i, line))
            {
                return true;
            }
        }

        return false;
    }
}
