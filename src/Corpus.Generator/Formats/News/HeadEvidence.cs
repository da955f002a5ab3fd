namespace Corpus.Generator.Formats.News;

/// <summary>Weighs a head, to tell a file of news from other text.</summary>
internal sealed class HeadEvidence(NewsLines lines)
{
    /// <summary>Whether a head can hardly be anything else: its title repeats, or the page has printed more than one thing around it.</summary>
    public bool IsConvincing(Head head)
    {
        if (head.Title < 0)
        {
            return true;
        }

        var copies = 0;
        var furniture = 0;
        for (var i = head.Start; i <= head.End; i++)
        {
            copies += i == head.Title || lines.AreCopies(i, head.Title) ? 1 : 0;
            furniture += lines[i].IsMeta || lines[i].Kind is LineKind.Breadcrumb or LineKind.PageDate ? 1 : 0;
        }

        return copies > 1 || furniture > 0 || new SingleTitles(lines).BeginsArticle(head.End + 1);
    }
}
