namespace Corpus.Generator.Formats.News.Lines;

/// <summary>The text below a picture, known by the credit in brackets that ends it: <c>(Reuters)</c>, <c>(AP Photo/Name)</c>, broken <c>((SPA</c>.</summary>
internal sealed class CaptionLine : ILineRecognizer
{
    private const int MaxLength = 600;
    private const int MaxCredit = 70;

    private static readonly HashSet<string> s_credits = new(StringComparer.OrdinalIgnoreCase)
    {
        "Reuters", "AFP", "AP", "SPA", "AN", "EPA", "WAM", "KUNA", "ANSA", "DPA", "TASS", "IRNA", "PA", "UPI", "MENA", "Anadolu", "Xinhua", "Sputnik", "Bloomberg", "Getty", "Shutterstock",
        "Supplied", "File", "Files", "Photo", "Photos", "Picture", "Image", "Images", "Courtesy", "Handout", "Screenshot", "Screengrab", "Archive", "Archives", "Illustration",
        "Twitter", "X", "Instagram", "Facebook", "YouTube", "Pool", "via", "fournie", "Capture", "stock", "social",
    };

    private static readonly char[] s_separators = [' ', '/', ',', ':', '-', '@', '\u00A0', '.', '’', '\''];

    public LineKind Kind => LineKind.Caption;

    public bool Recognizes(ReadOnlySpan<char> text) => text.Length <= MaxLength && IsCredit(CreditOf(text));

    /// <summary>What stands in the brackets at the end; empty if nothing does.</summary>
    public static ReadOnlySpan<char> CreditOf(ReadOnlySpan<char> text)
    {
        var end = text.TrimEnd('.');
        var open = OpeningBracket(end);
        if (open < 0 || end.Length - open > MaxCredit)
        {
            return default;
        }

        return end.Slice(open).Trim("( )\u00A0".AsSpan());
    }

    /// <summary>The text in front of those brackets.</summary>
    public static ReadOnlySpan<char> CaptionOf(ReadOnlySpan<char> text) =>
        OpeningBracket(text.TrimEnd('.')) is >= 0 and var open ? text.Slice(0, open).TrimEnd('(').TrimEnd() : text;

    /// <summary>Whether it names an agency, a source or a person.</summary>
    private static bool IsCredit(ReadOnlySpan<char> credit) => !credit.IsEmpty && (NamesSource(credit) || PersonName.Is(credit));

    /// <summary>Whether it names an agency or a source, and not just somebody.</summary>
    public static bool NamesSource(ReadOnlySpan<char> credit)
    {
        if (credit.IsEmpty || credit.Length > MaxCredit)
        {
            return false;
        }

        foreach (var word in credit.ToString().Split(s_separators))
        {
            if (s_credits.Contains(word) && (word.Length > 2 || IsUpper(word)))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsUpper(string word) => string.Equals(word, word.ToUpperInvariant(), StringComparison.Ordinal);

    /// <summary>The bracket that opens the credit: the last one, which is closed at the very end or never.</summary>
    private static int OpeningBracket(ReadOnlySpan<char> text)
    {
        var open = text.LastIndexOf('(');
        if (open < 0)
        {
            return -1;
        }

        var close = text.Slice(open).IndexOf(')');
        var isClosed = close >= 0 && text.Slice(open + close).TrimEnd(')').TrimEnd().IsEmpty;
        return isClosed || (close < 0 && text.Length - open <= MaxCredit) ? open : -1;
    }
}
