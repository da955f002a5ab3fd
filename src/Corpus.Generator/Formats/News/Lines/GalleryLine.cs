namespace Corpus.Generator.Formats.News.Lines;

/// <summary>The number of a picture and of all pictures: <c>1 / 6</c>.</summary>
internal sealed class GalleryLine : ILineRecognizer
{
    private const int MaxLength = 11;

    public LineKind Kind => LineKind.GalleryNumber;

    public bool Recognizes(ReadOnlySpan<char> text)
    {
        var slash = text.Length > MaxLength ? -1 : text.IndexOf('/');
        return slash > 0 && Number(text.Slice(0, slash).Trim()) is > 0 and var number && Number(text.Slice(slash + 1).Trim()) is var all && number <= all;
    }

    private static int Number(ReadOnlySpan<char> digits)
    {
        var value = 0;
        foreach (var c in digits)
        {
            if (c is < '0' or > '9' || digits.Length > 3)
            {
                return -1;
            }

            value = (value * 10) + (c - '0');
        }

        return digits.IsEmpty ? -1 : value;
    }
}
