namespace Corpus.Generator.Formats.News.Lines;

/// <summary>An address of the web and nothing else.</summary>
internal sealed class AddressLine : ILineRecognizer
{
    private const int MaxLength = 2_000;

    public LineKind Kind => LineKind.Address;

    public static bool IsAddress(ReadOnlySpan<char> text) =>
        text.Length <= MaxLength &&
        (text.StartsWith("https://".AsSpan(), StringComparison.OrdinalIgnoreCase) || text.StartsWith("http://".AsSpan(), StringComparison.OrdinalIgnoreCase)) &&
        text.IndexOfAny(' ', '\t', '\u00A0') < 0;

    public bool Recognizes(ReadOnlySpan<char> text) => IsAddress(text);
}
