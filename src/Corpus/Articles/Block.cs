using Corpus.Image;

namespace Corpus;

/// <summary>One block of a body: a paragraph, or a heading.</summary>
public sealed class Block
{
    private readonly ArticleDetails _article;
    private readonly int _offset;
    private readonly int _length;
    private string? _text;

    internal Block(ArticleDetails article, BlockKind kind, int level, int line, int offset, int length)
    {
        _article = article;
        Kind = kind;
        Level = level;
        Line = line;
        _offset = offset;
        _length = length;
    }

    /// <summary>Whether this is a paragraph or a heading.</summary>
    public BlockKind Kind { get; }

    /// <summary>The rank of a heading, 1 to 6; 0 for anything else.</summary>
    public int Level { get; }

    /// <summary>The line of the source file that the block starts on, 1-based.</summary>
    public int Line { get; }

    /// <summary>The words of the block, as written; decoded on first use and kept.</summary>
    public string Text => _text ??= _article.Decode(Utf8);

    /// <summary>
    /// The bytes of <see cref="Text"/>, where they lie in the assembly; costs nothing. They are UTF-8, except that half a surrogate pair, which
    /// UTF-8 cannot say, stands in its three-byte generalised form (WTF-8).
    /// </summary>
    public ReadOnlySpan<byte> Utf8 => _article.BodyBytes(_offset, _length);

    /// <summary>Returns <see cref="Text"/>.</summary>
    public override string ToString() => Text;
}
