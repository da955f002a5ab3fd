using Corpus.Generator.Formats.Dates;

namespace Corpus.Generator.Formats.News.Lines;

/// <summary>The line that says when a page was updated or published. A title may begin with the same word, so what follows must be written like a date.</summary>
internal sealed class UpdatedLine : ILineRecognizer
{
    // The longest first: each is tried in turn. The last two are what a wrong code page makes of the accent.
    private static readonly string[] s_introductions =
    [
        "Last updated on", "Last updated", "Last update", "Updated on", "Updated at", "Updated", "Published on", "Published",
        "Publié le", "Publié", "Mis à jour le", "Mis à jour", "Mise à jour le", "Mise à jour", "PubliÃ© le", "Mis Ã jour le",
    ];

    public LineKind Kind => LineKind.Updated;

    public bool Recognizes(ReadOnlySpan<char> text)
    {
        var time = TimeOf(text);
        return !time.IsEmpty && (TimestampReader.IsDateLike(time) || IsMeantAsDate(time));
    }

    /// <summary>The words behind the introduction; empty if there is none.</summary>
    public static ReadOnlySpan<char> TimeOf(ReadOnlySpan<char> text)
    {
        foreach (var introduction in s_introductions)
        {
            if (text.Length > introduction.Length && text.StartsWith(introduction.AsSpan(), StringComparison.OrdinalIgnoreCase))
            {
                var rest = text.Slice(introduction.Length);
                if (rest[0] == ':' || char.IsWhiteSpace(rest[0]))
                {
                    return rest.TrimStart(':').Trim();
                }
            }
        }

        return default;
    }

    /// <summary>Numbers and names of months in so few words can only be an attempt at a date, if one that nobody can read.</summary>
    private static bool IsMeantAsDate(ReadOnlySpan<char> time)
    {
        var tokens = DateTokenizer.Tokenize(time);
        return tokens is { Count: > 0 and <= 7 } && tokens[0].IsNumber && tokens.Exists(IsPartOfDate) && tokens.FindAll(token => token.IsWord).Count <= 2;
    }

    private static bool IsPartOfDate(DateToken token) =>
        DateWords.Month(token.Word) != 0 || DateWords.Seconds(token.Word) != 0 || token is { Number: >= 1900 and <= 2100 } || token.Is('/') || token.Is(':');
}
