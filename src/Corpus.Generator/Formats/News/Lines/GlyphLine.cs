namespace Corpus.Generator.Formats.News.Lines;

/// <summary>A character or two that make no word: what is left of an icon. Only at the beginning of a page does it say nothing; elsewhere it may be text.</summary>
internal sealed class GlyphLine : ILineRecognizer
{
    public LineKind Kind => LineKind.Glyph;

    public bool Recognizes(ReadOnlySpan<char> text)
    {
        if (text.Length > 2)
        {
            return false;
        }

        foreach (var c in text)
        {
            if (c < '\u0080' && char.IsLetterOrDigit(c))
            {
                return text.Length == 1 && char.IsLetter(c);
            }
        }

        return true;
    }
}
