namespace Corpus.Generator.Formats.News.Lines;

/// <summary>A character or two, none of them a letter or a digit of a word: what is left of an icon.</summary>
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
            if (char.IsLetterOrDigit(c))
            {
                return text.Length == 1 && char.IsLetter(c);
            }
        }

        return true;
    }
}
