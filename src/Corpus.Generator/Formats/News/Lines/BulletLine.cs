namespace Corpus.Generator.Formats.News.Lines;

/// <summary>An item of a list: a mark, a blank, and the item.</summary>
internal sealed class BulletLine : ILineRecognizer
{
    private const string MisreadBullet = "â€¢";

    public LineKind Kind => LineKind.Bullet;

    public bool Recognizes(ReadOnlySpan<char> text) => !ItemOf(text).IsEmpty;

    /// <summary>The item without its mark; empty if there is no mark.</summary>
    public static ReadOnlySpan<char> ItemOf(ReadOnlySpan<char> text)
    {
        if (text[0] is '•' or '●' or '▪' or '‣' or '◦')
        {
            return text.Slice(1).Trim();
        }

        if (text.StartsWith(MisreadBullet.AsSpan(), StringComparison.Ordinal))
        {
            return text.Slice(MisreadBullet.Length).Trim();
        }

        return text.Length > 2 && text[0] is '-' or '–' or '*' or '·' && char.IsWhiteSpace(text[1]) ? text.Slice(2).Trim() : default;
    }
}
