namespace Corpus.Generator.Formats.News.Lines;

/// <summary>An item of a list: a mark, a blank, and the item.</summary>
internal sealed class BulletLine : ILineRecognizer
{
    // What Windows-1252 and Latin-1 make of the three bytes of a bullet.
    private static readonly string[] s_misreadBullets = ["â€¢", "â\u0080¢"];

    public LineKind Kind => LineKind.Bullet;

    public bool Recognizes(ReadOnlySpan<char> text) => !ItemOf(text).IsEmpty;

    /// <summary>The item without its mark; empty if there is no mark.</summary>
    public static ReadOnlySpan<char> ItemOf(ReadOnlySpan<char> text)
    {
        if (text[0] is '•' or '●' or '▪' or '‣' or '◦')
        {
            return text.Slice(1).Trim();
        }

        foreach (var bullet in s_misreadBullets)
        {
            if (text.StartsWith(bullet.AsSpan(), StringComparison.Ordinal))
            {
                return text.Slice(bullet.Length).Trim();
            }
        }

        return text.Length > 2 && text[0] is '-' or '–' or '*' or '·' && char.IsWhiteSpace(text[1]) ? text.Slice(2).Trim() : default;
    }
}
