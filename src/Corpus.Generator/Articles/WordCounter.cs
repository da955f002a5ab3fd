using System.Globalization;
using Corpus.Generator.Equality;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Articles;

/// <summary>
/// Counts words: runs of letters and digits, with the apostrophes, dots and hyphens inside them. Each character of a script written without blanks
/// (ideographs, kana) is a word of its own, as word processors count.
/// </summary>
internal static class WordCounter
{
    private const int Part = 1;
    private const int Joiner = 2;
    private const int Alone = 4;

    /// <summary>What ASCII characters are, so that most of a text costs a look into a table.</summary>
    private static readonly byte[] s_ascii = [.. Enumerable.Range(0, 128).Select(c => (byte)RoleOf((char)c))];

    public static int Count(EquatableArray<ParsedBlock> blocks, CancellationToken cancellationToken)
    {
        var words = 0;
        foreach (var block in blocks)
        {
            words += Count(block.Text, cancellationToken);
        }

        return words;
    }

    /// <summary>The words of <paramref name="text"/>; linear in its length.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; looked at every few thousand characters.</exception>
    public static int Count(string text, CancellationToken cancellationToken)
    {
        var words = 0;
        var ascii = s_ascii;
        var (before, last) = (0, 0);
        for (var start = 0; start < text.Length; start += Stretch.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var c in text.AsSpan(start, Math.Min(Stretch.Length, text.Length - start)))
            {
                // A word begins with a part that has no part directly before it, nor one with a joiner between. Without branches: which way they go, text does not let a processor guess.
                var role = c < ascii.Length ? ascii[c] : RoleOf(c);
                words += (role & ~last & ~((last >> 1) & before) & Part) + (role >> 2);
                (before, last) = (last, role);
            }
        }

        return words;
    }

    private static int RoleOf(char c) =>
        IsWordAlone(c) ? Alone
        : IsWordPart(c) ? Part
        : c is '\'' or '’' or 'ʼ' or '.' or '-' or '‑' ? Joiner
        : 0;

    private static bool IsWordPart(char c) =>
        char.IsLetterOrDigit(c) || char.IsSurrogate(c) || CharUnicodeInfo.GetUnicodeCategory(c) is UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark;

    private static bool IsWordAlone(char c) => c is (>= '\u3040' and <= '\u30FF') or (>= '\u3400' and <= '\u9FFF') or (>= '\uF900' and <= '\uFAFF');
}
