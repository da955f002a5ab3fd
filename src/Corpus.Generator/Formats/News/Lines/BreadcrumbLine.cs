namespace Corpus.Generator.Formats.News.Lines;

/// <summary>The beginning of the way from the home page to this one: the words that introduce it, or its first step. A page begins here.</summary>
internal sealed class BreadcrumbLine : ILineRecognizer
{
    public LineKind Kind => LineKind.Breadcrumb;

    public bool Recognizes(ReadOnlySpan<char> text)
    {
        var step = BulletLine.ItemOf(text);
        if (!step.IsEmpty)
        {
            return step.Equals("Home".AsSpan(), StringComparison.Ordinal) || step.Equals("Accueil".AsSpan(), StringComparison.Ordinal);
        }

        var words = text.TrimEnd(':').Trim();
        return words.Equals("You are here".AsSpan(), StringComparison.OrdinalIgnoreCase) || words.Equals("Vous êtes ici".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }
}
