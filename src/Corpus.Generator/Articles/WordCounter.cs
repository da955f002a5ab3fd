using System.Globalization;
using Corpus.Generator.Equality;

namespace Corpus.Generator.Articles;

/// <summary>
/// Counts words: runs of letters and digits, with the apostrophes, dots and hyphens inside them. Each character of a script written without blanks
/// (ideographs, kana) is a word of its own, as word processors count.
/// </summary>
internal static class WordCounter
{
    public static int Count(EquatableArray<ParsedBlock> blocks)
    {
        var words = 0;
        foreach (var block in blocks)
        {
            words += Count(block.Text);
        }

        return words;
    }

    /// <summary>The words of <paramref name="text"/>; linear in its length.</summary>
    public static int Count(string text)
    {
        var words = 0;
        var isInside = false;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsWordAlone(c))
            {
                words++;
                isInside = false;
            }
            else if (IsWordPart(c))
            {
                words += isInside ? 0 : 1;
                isInside = true;
            }
            else
            {
                isInside = isInside && IsJoiner(c) && i + 1 < text.Length && IsWordPart(text[i + 1]);
            }
        }

        return words;
    }

    private static bool IsWordPart(char c) =>
        c < 128
            ? char.IsLetterOrDigit(c)
            : char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsJoiner(char c) => c is '\'' or '’' or 'ʼ' or '.' or '-' or '‑';

    private static bool IsWordAlone(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
