using Corpus.Generator.Formats.News.Lines;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.News;

/// <summary>Labels each line that is not blank with the first kind that recognises it. Linear in the text: every recogniser looks at a bounded part of a line.</summary>
internal static class LineClassifier
{
    /// <summary>How many lines go by between two looks at the cancellation token.</summary>
    public const int LinesPerLook = 2_048;

    private static readonly ILineRecognizer[] s_recognizers =
    [
        new BreadcrumbLine(), new ShortUrlLine(), new AddressLine(), new FollowLine(), new UpdatedLine(), new GalleryLine(),
        new TopicsLine(), new BulletLine(), new GlyphLine(), new CaptionLine(),
    ];

    /// <summary>Classifies the first <paramref name="maxLines"/> lines of a seed.</summary>
    public static NewsLines Classify(SeedText seed, int maxLines, CancellationToken cancellationToken)
    {
        var lines = new List<NewsLine>();
        var blanks = 0;
        for (var i = 0; i < seed.Lines.Count && lines.Count < maxLines; i++)
        {
            if (i % LinesPerLook == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            if (Add(lines, seed, seed.Lines[i], blanks))
            {
                blanks = 0;
            }
            else
            {
                blanks++;
            }
        }

        return new NewsLines(seed, lines);
    }

    private static bool Add(List<NewsLine> lines, SeedText seed, SeedLine line, int blanks)
    {
        var whole = seed[line];
        var text = Blanks.TrimStart(whole);
        var indent = whole.Length - text.Length;
        text = Misread.TrimEnd(text);
        if (IsBlank(text))
        {
            return false;
        }

        var prefix = PageDatePrefix.LengthIn(text);
        if (prefix > 0)
        {
            lines.Add(new NewsLine(LineKind.PageDate, line, line.Start + indent, prefix, indent, blanks, 0));
            indent += prefix;
            text = text.Slice(prefix);
            indent += text.Length - text.TrimStart().Length;
            text = text.TrimStart();
            blanks = 0;
            if (text.IsEmpty)
            {
                return true;
            }
        }

        var kind = KindOf(text);
        var key = kind is LineKind.Text or LineKind.Caption ? TitleKey.Of(text) : 0;
        lines.Add(new NewsLine(kind, line, line.Start + indent, text.Length, indent, blanks, key));
        return true;
    }

    private static LineKind KindOf(ReadOnlySpan<char> text)
    {
        foreach (var recognizer in s_recognizers)
        {
            if (recognizer.Recognizes(text))
            {
                return recognizer.Kind;
            }
        }

        return LineKind.Text;
    }

    /// <summary>Whether there is nothing to see: blanks, and marks that only steer how text is laid out. Looks at the first characters that can be seen only.</summary>
    private static bool IsBlank(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (c is not (' ' or '\t' or '\u00A0' or '\u00AD' or (>= '\u200B' and <= '\u200F') or (>= '\u2028' and <= '\u202E') or '\u2060' or '\uFEFF'))
            {
                return Misread.IsBlank(text);
            }
        }

        return true;
    }
}
