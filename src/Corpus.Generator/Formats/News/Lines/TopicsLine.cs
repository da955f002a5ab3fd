namespace Corpus.Generator.Formats.News.Lines;

/// <summary>The closing line with the topics of an article.</summary>
internal sealed class TopicsLine : ILineRecognizer
{
    private const int MaxLength = 500;

    private static readonly string[] s_labels = ["Topics", "Topic", "Related topics", "Tags"];
    private static readonly char[] s_separators = [',', ';', '|', '•', '·', '\t', '/'];

    public LineKind Kind => LineKind.Topics;

    public bool Recognizes(ReadOnlySpan<char> text) => text.Length <= MaxLength && Label(text) > 0;

    /// <summary>
    /// The topics: what stands between commas or other separators, and if there are none, between blanks.
    /// </summary>
    public static IEnumerable<string> TopicsOf(ReadOnlySpan<char> text)
    {
        var list = text.Slice(Label(text)).TrimStart().TrimStart(':').Trim().ToString();
        var separated = list.IndexOfAny(s_separators) >= 0;
        var parts = separated ? list.Split(s_separators) : list.Split(' ', '\u00A0');
        return parts.Select(topic => topic.Trim()).Where(topic => topic.Length > 0).Distinct(StringComparer.Ordinal);
    }

    /// <summary>The length of the label; 0 if there is none.</summary>
    private static int Label(ReadOnlySpan<char> text)
    {
        foreach (var label in s_labels)
        {
            if (text.StartsWith(label.AsSpan(), StringComparison.OrdinalIgnoreCase) && text.Slice(label.Length).TrimStart().StartsWith(":".AsSpan(), StringComparison.Ordinal))
            {
                return label.Length;
            }
        }

        return 0;
    }
}
