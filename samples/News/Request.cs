using System.Globalization;

namespace NewsReader;

/// <summary>What the command line asks for.</summary>
internal sealed record Request(string? Slug, string? Place, DateOnly? Date, bool WantsHelp)
{
    public const string Usage =
        """
        Reads six news articles that were compiled into this program.

        Usage:
          News                    an overview: all articles, one of them whole, some look-ups
          News <slug>             one article
          News --place <place>    the articles from a place, whatever its case
          News --date <date>      the articles of a day, written 2025-04-15
          News --help             this text

        Output that is redirected is plain text.
        """;

    /// <summary>Reads the arguments; null if they cannot be understood.</summary>
    public static Request? Parse(ReadOnlySpan<string> args) => args switch
    {
        [] => new(null, null, null, false),
        ["-h" or "--help" or "-?"] => new(null, null, null, true),
        ["--place", var place] => new(null, place, null, false),
        ["--date", var date] when DateOnly.TryParseExact(date, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day) => new(null, null, day, false),
        [var slug] when !slug.StartsWith('-') => new(slug, null, null, false),
        _ => null,
    };
}
