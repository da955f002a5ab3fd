using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Seeds;

/// <summary>
/// The text of a seed and its lines. Lines are an editor's, not <see cref="SourceText"/>'s, which also break at U+0085, U+2028 and U+2029.
/// </summary>
internal sealed class SeedText
{
    /// <summary>Finds the lines of <paramref name="content"/>; linear in its length.</summary>
    /// <param name="path">Relative to the project, with <c>/</c>.</param>
    /// <param name="content">The decoded text; a byte order mark at its start is left out of the first line.</param>
    /// <param name="cancellationToken">Looked at every few hundred lines.</param>
    public SeedText(string path, string content, CancellationToken cancellationToken = default)
    {
        Path = path;
        Content = content;
        Lines = new SeedLines(content, content.StartsWith("\uFEFF", StringComparison.Ordinal) ? 1 : 0, cancellationToken);
    }

    /// <summary>The path relative to the project, with <c>/</c>: <c>seeds/2025/april.txt</c>.</summary>
    public string Path { get; }

    public string Content { get; }

    /// <summary>The lines; a line end at the very end of the file starts no further line.</summary>
    public IReadOnlyList<SeedLine> Lines { get; }

    /// <summary>The characters of a line, without its line end.</summary>
    public ReadOnlySpan<char> this[SeedLine line] => Content.AsSpan(line.Start, line.Length);

    /// <summary>The line that a character stands on, or the line end in front of which it is; logarithmic in the number of lines.</summary>
    public SeedLine LineAt(int offset)
    {
        var (low, high) = (0, Lines.Count - 1);
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            (low, high) = Lines[middle].Start <= offset ? (middle, high) : (low, middle - 1);
        }

        return Lines[low];
    }

    /// <summary>The position of <paramref name="length"/> characters from <paramref name="start"/> on, which must lie on <paramref name="line"/>.</summary>
    public static SeedSpan SpanOf(SeedLine line, int start, int length) => new(
        new TextSpan(start, length),
        new LinePositionSpan(new LinePosition(line.Number - 1, start - line.Start), new LinePosition(line.Number - 1, start - line.Start + length)));

    /// <summary>The position of a whole line without the blanks at its ends.</summary>
    public SeedSpan SpanOf(SeedLine line)
    {
        var text = this[line];
        var leading = text.Length - Blanks.TrimStart(text).Length;
        return SpanOf(line, line.Start + leading, Blanks.Trim(text).Length);
    }

    /// <summary>The very start of the file, for what concerns all of it.</summary>
    public static SeedSpan StartOfFile => default;

    /// <summary>Something to tell the author at <paramref name="span"/>.</summary>
    public static Finding Find(DiagnosticDescriptor rule, SeedSpan span, params string[] arguments) => new(rule, span, new(arguments));
}
