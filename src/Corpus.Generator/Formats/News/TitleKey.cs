namespace Corpus.Generator.Formats.News;

/// <summary>
/// A number that is the same for all copies of a title: blanks of any kind are one, curly and straight quotation marks are one, and a badge in front
/// (<c>Special</c>, <c>Live</c>) is none of it. FNV-1a over 64 bits, so that two different lines share one only if somebody means them to.
/// </summary>
internal static class TitleKey
{
    /// <summary>No title is longer than this.</summary>
    public const int MaxLength = 300;

    private static readonly string[] s_badges = ["Special", "Live", "Update", "Updated", "Exclusive", "Breaking", "Video", "Opinion"];

    /// <summary>The key; 0 for what is too long, or has nothing in it that a title has.</summary>
    public static ulong Of(ReadOnlySpan<char> text)
    {
        if (text.Length > MaxLength)
        {
            return 0;
        }

        var hash = 14695981039346656037UL;
        var pendingBlank = false;
        var any = false;
        var title = WithoutBadge(text);
        for (var i = 0; i < title.Length; i++)
        {
            var c = title[i];
            if (c > '\x7f' && Misread.At(title, i, out var length) is > '\0' and var meant)
            {
                c = meant;
                i += length - 1;
            }

            if (char.IsWhiteSpace(c) || IsInvisible(c))
            {
                pendingBlank |= char.IsWhiteSpace(c);
                continue;
            }

            if (pendingBlank && any)
            {
                hash = Add(hash, ' ');
            }

            pendingBlank = false;
            any |= char.IsLetterOrDigit(c);
            hash = Add(hash, Folded(c));
        }

        return any ? hash : 0;
    }

    /// <summary>The text without the badges that stand in front of some copies.</summary>
    public static ReadOnlySpan<char> WithoutBadge(ReadOnlySpan<char> text)
    {
        var rest = text;
        for (var length = BadgeLength(rest); length > 0; length = BadgeLength(rest))
        {
            rest = rest.Slice(length).TrimStart(':').TrimStart();
        }

        return rest;
    }

    /// <summary>Whether the text is such a badge and nothing else.</summary>
    public static bool IsBadge(ReadOnlySpan<char> text)
    {
        foreach (var badge in s_badges)
        {
            if (text.Equals(badge.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ulong Add(ulong hash, char c) => unchecked((hash ^ c) * 1099511628211UL);

    private static char Folded(char c) => c switch
    {
        '’' or '‘' or 'ʼ' or '‛' or '`' or '´' => '\'',
        '“' or '”' or '„' or '«' or '»' => '"',
        '–' or '—' or '‑' or '‐' => '-',
        _ => c,
    };

    private static bool IsInvisible(char c) => c is '\uFEFF' or (>= '\u200B' and <= '\u200F') or (>= '\u202A' and <= '\u202E') or '\u2060' or '\u00AD';

    /// <summary>The length of the badge at the beginning; 0 if there is none, or nothing behind it.</summary>
    private static int BadgeLength(ReadOnlySpan<char> text)
    {
        foreach (var badge in s_badges)
        {
            if (text.Length > badge.Length + 1 && text.StartsWith(badge.AsSpan(), StringComparison.OrdinalIgnoreCase) && (text[badge.Length] == ':' || char.IsWhiteSpace(text[badge.Length])))
            {
                return badge.Length;
            }
        }

        return 0;
    }
}
