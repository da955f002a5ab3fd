namespace Corpus.Generator.Formats.News.Lines;

/// <summary>The words that introduce the way from the home page to this one; a page begins here.</summary>
internal sealed class BreadcrumbLine : ILineRecognizer
{
    public LineKind Kind => LineKind.Breadcrumb;

    public bool Recognizes(ReadOnlySpan<char> text)
    {
        var words = text.TrimEnd(':').Trim();
        return words.Equals("You are here".AsSpan(), StringComparison.OrdinalIgnoreCase) || words.Equals("Vous êtes ici".AsSpan(), StringComparison.OrdinalIgnoreCase);
    }
}
