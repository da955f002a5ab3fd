namespace Corpus.Generator.Formats.News;

/// <summary>
/// Finds the heads of all articles. A title that repeats makes a head; what the page prints around its title (<c>Short Url</c>, <c>Updated</c>, <c>Follow</c>) makes one of a
/// title that stands there once; and so does the way a page begins.
/// </summary>
internal sealed class HeadFinder(NewsLines lines)
{
    private readonly HeadExtent _extent = new(lines);
    private readonly SingleTitles _singles = new(lines);

    /// <summary>The heads in the order of the file; none overlaps another.</summary>
    public List<Head> Find(CancellationToken cancellationToken)
    {
        var repeated = Repeated(new TitleCopies(lines).Find(cancellationToken), cancellationToken);
        var heads = new List<Head>();
        var from = 0;
        for (var i = 0; i <= repeated.Count; i++)
        {
            Look(i, cancellationToken);
            var end = i < repeated.Count ? repeated[i].Start : lines.Count;
            _singles.FindBetween(from, end, heads, cancellationToken);
            if (i < repeated.Count)
            {
                heads.Add(repeated[i]);
                from = repeated[i].End + 1;
            }
        }

        return heads;
    }

    /// <summary>The heads whose title repeats, with all that belongs to them.</summary>
    private List<Head> Repeated(List<TitleGroup> groups, CancellationToken cancellationToken)
    {
        var clusters = Clusters(groups, cancellationToken).FindAll(cluster => cluster.IsPossible);
        var heads = new List<Head>();
        var from = 0;
        for (var i = 0; i < clusters.Count; i++)
        {
            Look(i, cancellationToken);
            var next = i + 1 < clusters.Count ? clusters[i + 1].Start : lines.Count;
            var head = _extent.Widen(clusters[i].ToHead(), from, next);
            if (clusters[i].IsConvincing || head.Start == 0 || _extent.HasMeta(head.Start, head.End) || _singles.BeginsArticle(head.End + 1) || HasCaption(head) || IsSetApart(head))
            {
                heads.Add(head);
                from = head.End + 1;
            }
        }

        return heads;
    }

    /// <summary>Whether a title of some words has as many blank lines above it as only a new article has.</summary>
    private bool IsSetApart(Head head) => lines[head.Start].BlanksBefore > 1 && Phrase.Words(lines.Text(head.Title), 4) == 4;

    private bool HasCaption(Head head) => head.End + 1 < lines.Count && lines[head.End + 1] is { Kind: LineKind.Caption, BlanksBefore: < 2 };

    /// <summary>Groups that overlap, or have no text between them, are one head: a title, its captions, its byline and its section repeat all alike.</summary>
    private List<HeadCluster> Clusters(List<TitleGroup> groups, CancellationToken cancellationToken)
    {
        var clusters = new List<HeadCluster>();
        HeadCluster? current = null;
        for (var i = 0; i < groups.Count; i++)
        {
            Look(i, cancellationToken);
            var group = groups[i];
            if (current is null || !current.TryAdd(group))
            {
                current = new HeadCluster(lines, group);
                clusters.Add(current);
            }
        }

        return clusters;
    }

    private static void Look(int step, CancellationToken cancellationToken)
    {
        if (step % LineClassifier.LinesPerLook == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
        }
    }
}
