namespace Corpus.Generator.Formats.News.Lines;

/// <summary>The button to follow an author, with or without the name of the account.</summary>
internal sealed class FollowLine : ILineRecognizer
{
    public LineKind Kind => LineKind.Follow;

    public bool Recognizes(ReadOnlySpan<char> text) =>
        text.Equals("Follow".AsSpan(), StringComparison.OrdinalIgnoreCase) ||
        text.Equals("Suivre".AsSpan(), StringComparison.OrdinalIgnoreCase) ||
        (text.Length <= 60 && text.StartsWith("Follow @".AsSpan(), StringComparison.OrdinalIgnoreCase) && text.Slice(8).IndexOf(' ') < 0);
}
