using System.Globalization;
using System.Text;

namespace Corpus.Generator.Articles;

/// <summary>
/// Turns a title into a slug: Latin accents folded, apostrophes dropped, everything else that is no letter or digit a single <c>-</c>, lower case. Letters, digits and
/// combining marks of other scripts stay. The slug of a slug is the slug itself.
/// </summary>
internal static class SlugRule
{
    /// <summary>The longest slug, in UTF-16 units: longer ones make file names and addresses that systems refuse.</summary>
    public const int MaxLength = 200;

    private const int HashLength = 9;

    /// <summary>Odd, so that a surrogate pair in each place cannot step over every look.</summary>
    private const int CharactersPerLook = 65_537;

    /// <summary>The slug, or null if the title has no letter and no digit. Linear in the length of the title.</summary>
    public static string? Of(string title) => Compute(title, CancellationToken.None);

    /// <summary>The same for a title that may be long: it is a line, and a line may be all of a large file.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static string? Compute(string title, CancellationToken cancellationToken)
    {
        var slug = new StringBuilder(Math.Min(title.Length, MaxLength * 2));
        for (var i = 0; i < title.Length; i++)
        {
            if (i % CharactersPerLook == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var c = title[i];
            if (char.IsSurrogate(c))
            {
                i += AppendPair(slug, title, i);
            }
            else
            {
                Append(slug, c);
            }
        }

        TrimEnd(slug);
        return slug.Length == 0 ? null : Shorten(slug.ToString());
    }

    private static void Append(StringBuilder slug, char c)
    {
        if (c is >= 'a' and <= 'z' or >= '0' and <= '9')
        {
            slug.Append(c);
        }
        else if (IsApostrophe(c))
        {
            // Dropped: "Xi's" is one word.
        }
        else if (char.IsLetterOrDigit(c))
        {
            var lower = char.ToLowerInvariant(c);
            slug.Append(SlugRuleFolding.Fold(lower) ?? lower.ToString());
        }
        else if (IsMark(CharUnicodeInfo.GetUnicodeCategory(c)))
        {
            AppendMark(slug, c);
        }
        else
        {
            Separate(slug);
        }
    }

    /// <summary>Appends what a surrogate stands for and says how many further units it took. A lone one stands for nothing.</summary>
    private static int AppendPair(StringBuilder slug, string title, int index)
    {
        if (!char.IsHighSurrogate(title[index]) || index + 1 == title.Length || !char.IsLowSurrogate(title[index + 1]))
        {
            return 0;
        }

        var category = CharUnicodeInfo.GetUnicodeCategory(title, index);
        if (IsLetterOrDigit(category) || (IsMark(category) && EndsWithWord(slug) && !IsVariationSelector(title, index)))
        {
            slug.Append(title, index, 2);
        }
        else if (!IsMark(category))
        {
            Separate(slug);
        }

        return 1;
    }

    /// <summary>A mark goes with its letter; those that accent Latin letters are the accents to fold.</summary>
    private static void AppendMark(StringBuilder slug, char mark)
    {
        var folds = slug.Length > 0 && slug[slug.Length - 1] < '\u0250' && IsGeneralDiacritic(mark);
        if (EndsWithWord(slug) && !folds && mark is < '\uFE00' or > '\uFE0F' && mark is not '\u20E3')
        {
            slug.Append(mark);
        }
    }

    private static bool EndsWithWord(StringBuilder slug) => slug.Length > 0 && slug[slug.Length - 1] != '-';

    private static void Separate(StringBuilder slug)
    {
        if (EndsWithWord(slug))
        {
            slug.Append('-');
        }
    }

    private static void TrimEnd(StringBuilder slug)
    {
        if (slug.Length > 0 && slug[slug.Length - 1] == '-')
        {
            slug.Length--;
        }
    }

    /// <summary>Cuts at a word, and adds a hash of the whole, so that two long titles with one beginning stay apart.</summary>
    private static string Shorten(string slug)
    {
        if (slug.Length <= MaxLength)
        {
            return slug;
        }

        var room = MaxLength - HashLength;
        var cut = slug.LastIndexOf('-', room);
        if (cut <= 0)
        {
            cut = room;
            while (cut > 1 && IsContinuation(slug, cut))
            {
                cut--;
            }
        }

        return slug.Substring(0, cut) + "-" + StableHash.Of(slug).ToString("x8", CultureInfo.InvariantCulture);
    }

    private static bool IsContinuation(string slug, int index) => char.IsLowSurrogate(slug[index]) || IsMark(CharUnicodeInfo.GetUnicodeCategory(slug, index));

    private static bool IsApostrophe(char c) => c is '\'' or '’' or '‘' or 'ʼ' or 'ʻ' or '＇';

    private static bool IsLetterOrDigit(UnicodeCategory category) => category is
        UnicodeCategory.UppercaseLetter or UnicodeCategory.LowercaseLetter or UnicodeCategory.TitlecaseLetter or
        UnicodeCategory.ModifierLetter or UnicodeCategory.OtherLetter or UnicodeCategory.DecimalDigitNumber;

    private static bool IsMark(UnicodeCategory category) => category is
        UnicodeCategory.NonSpacingMark or UnicodeCategory.SpacingCombiningMark or UnicodeCategory.EnclosingMark;

    /// <summary>The blocks of combining marks that belong to no one script.</summary>
    private static bool IsGeneralDiacritic(char mark) => mark is
        (>= '\u0300' and <= '\u036F') or (>= '\u1AB0' and <= '\u1AFF') or (>= '\u1DC0' and <= '\u1DFF') or (>= '\u20D0' and <= '\u20FF') or (>= '\uFE20' and <= '\uFE2F');

    private static bool IsVariationSelector(string text, int index) => char.ConvertToUtf32(text, index) is >= 0xE0100 and <= 0xE01EF;
}
