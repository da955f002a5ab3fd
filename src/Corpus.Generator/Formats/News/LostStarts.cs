namespace Corpus.Generator.Formats.News;

/// <summary>
/// Finds where an article begins whose title stands in its middle, because the extractor lost the start of the page: at a dateline set apart in the text above a head, if that head has
/// none of its own below it.
/// </summary>
internal sealed class LostStarts(NewsLines lines)
{
    /// <summary>How many lines below a head are looked at for its dateline.</summary>
    private const int MaxIntroduction = 24;

    /// <summary>The heads, with one that has no title at each such beginning. Linear.</summary>
    public List<Head> AddTo(List<Head> heads, CancellationToken cancellationToken)
    {
        var all = new List<Head>(heads.Count);
        for (var i = 0; i < heads.Count; i++)
        {
            all.Add(heads[i]);
            if (i + 1 < heads.Count && heads[i].Title >= 0 && heads[i + 1].Title >= 0 && Find(heads[i], heads[i + 1], cancellationToken) is > 0 and var start &&
                !HasDateline(heads[i + 1], i + 2 < heads.Count ? heads[i + 2].Start : lines.Count))
            {
                all.Add(new Head(start, -1, start - 1));
            }
        }

        return all;
    }

    /// <summary>The last line between two heads that opens with a dateline, is set apart by blank lines and stands below a body; -1 if there is none.</summary>
    private int Find(Head head, Head next, CancellationToken cancellationToken)
    {
        var found = -1;
        var hasBody = false;
        for (var i = head.End + 1; i < next.Start; i++)
        {
            if (i % LineClassifier.LinesPerLook == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (hasBody && lines[i] is { Kind: LineKind.Text, BlanksBefore: > 1 } && !lines[i - 1].IsMeta && Dateline.Of(lines.Text(i)) is not null)
            {
                found = i;
            }

            hasBody |= lines[i].Kind == LineKind.Text && Phrase.EndsInFullStop(lines.Text(i));
        }

        return found;
    }

    private bool HasDateline(Head head, int end)
    {
        for (var i = head.End + 1; i < Math.Min(end, head.End + MaxIntroduction); i++)
        {
            if (lines[i].Kind == LineKind.Text && Dateline.Of(lines.Text(i)) is not null)
            {
                return true;
            }

            if (lines[i].Kind == LineKind.Text && Phrase.EndsInFullStop(lines.Text(i)))
            {
                return false;
            }
        }

        return false;
    }
}
