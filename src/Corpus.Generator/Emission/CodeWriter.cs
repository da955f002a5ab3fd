using System.Text;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Emission;

/// <summary>Writes C#: indented lines, blocks, line feeds only.</summary>
/// <param name="cancellationToken">For whoever writes much with it.</param>
internal sealed class CodeWriter(CancellationToken cancellationToken = default)
{
    private const int IndentSize = 4;
    private const int CharactersPerLook = 1 << 20;

    private readonly StringBuilder _code = new();
    private int _depth;

    public CancellationToken CancellationToken => cancellationToken;

    /// <summary>An indented line; an empty one if there is no text.</summary>
    public CodeWriter Line(string text = "")
    {
        if (text.Length > 0)
        {
            _code.Append(' ', _depth * IndentSize).Append(text);
        }

        _code.Append('\n');
        return this;
    }

    /// <summary>Text that ends a line begun elsewhere or brings its own lines: written as it is.</summary>
    public CodeWriter Verbatim(string text)
    {
        _code.Append(text);
        return this;
    }

    /// <summary>A part of a text, written as it is.</summary>
    public CodeWriter Verbatim(string text, int start, int length)
    {
        for (var end = start + length; start < end; start += CharactersPerLook)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _code.Append(text, start, Math.Min(CharactersPerLook, end - start));
        }

        return this;
    }

    /// <summary>An indented text without a line end.</summary>
    public CodeWriter Indented(string text)
    {
        _code.Append(' ', _depth * IndentSize).Append(text);
        return this;
    }

    /// <summary>A line, and a block in braces that ends when the result is disposed of.</summary>
    public BlockScope Block(string head, string closing = "}")
    {
        Line(head).Line("{");
        _depth++;
        return new BlockScope(this, closing);
    }

    /// <summary>The code written.</summary>
    /// <exception cref="InvalidOperationException">A block was not closed.</exception>
    public SourceText ToSourceText()
    {
        cancellationToken.ThrowIfCancellationRequested();
        return _depth == 0
            ? SourceText.From(_code.ToString(), Encoding.UTF8)
            : throw new InvalidOperationException("A block was not closed.");
    }

    internal readonly struct BlockScope(CodeWriter code, string closing) : IDisposable
    {
        public void Dispose()
        {
            code._depth--;
            code.Line(closing);
        }
    }
}
