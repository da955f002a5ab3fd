namespace Corpus.Generator.Formats.News.Lines;

/// <summary>Knows one kind of line when it sees it. Bounded work, whatever the length of the line.</summary>
internal interface ILineRecognizer
{
    LineKind Kind { get; }

    /// <summary>Whether a line is of this kind.</summary>
    /// <param name="text">The line without blanks at either end; not empty.</param>
    bool Recognizes(ReadOnlySpan<char> text);
}
