namespace Corpus.Generator.Formats.News.Lines;

/// <summary>The label of the short address, with or without the address behind it.</summary>
internal sealed class ShortUrlLine : ILineRecognizer
{
    private const string Label = "Short Url";

    public LineKind Kind => LineKind.ShortUrl;

    public bool Recognizes(ReadOnlySpan<char> text)
    {
        if (!text.StartsWith(Label.AsSpan(), StringComparison.OrdinalIgnoreCase))
        {
            return false;
        }

        var rest = text.Slice(Label.Length).TrimStart(':').Trim();
        return rest.IsEmpty || AddressLine.IsAddress(rest);
    }
}
