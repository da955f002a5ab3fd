using System.Globalization;
using Corpus.Generator.Articles;

namespace Corpus.Generator.Seeds;

/// <summary>When a seed was captured, as <c>CapturedAt</c> says it: a day, or a moment (ISO 8601).</summary>
/// <param name="Date">The day, where the page was captured.</param>
/// <param name="Instant">The moment, if the value gives a time.</param>
internal readonly record struct Capture(CalendarDate? Date, DateTimeOffset? Instant)
{
    private static readonly string[] s_zonedFormats =
    [
        "yyyy-MM-dd'T'HH:mmK", "yyyy-MM-dd'T'HH:mm:ssK", "yyyy-MM-dd'T'HH:mm:ss.FFFFFFFK",
        "yyyy-MM-dd HH:mmK", "yyyy-MM-dd HH:mm:ssK", "yyyy-MM-dd HH:mm K", "yyyy-MM-dd HH:mm:ss K",
    ];

    /// <summary>Reads a date, or a date and time; a time without an offset of its own needs <paramref name="offset"/>.</summary>
    public static bool TryParse(string value, TimeSpan? offset, out Capture capture)
    {
        if (DateTime.TryParseExact(value, "yyyy-MM-dd", CultureInfo.InvariantCulture, DateTimeStyles.None, out var day))
        {
            capture = new Capture(CalendarDate.Of(day), null);
            return true;
        }

        capture = default;
        if (!DateTime.TryParseExact(value, s_zonedFormats, CultureInfo.InvariantCulture, DateTimeStyles.RoundtripKind, out var local))
        {
            return false;
        }

        DateTimeOffset instant;
        if (local.Kind != DateTimeKind.Unspecified)
        {
            // The offset was read; only DateTimeOffset keeps it.
            instant = DateTimeOffset.ParseExact(value, s_zonedFormats, CultureInfo.InvariantCulture, DateTimeStyles.AssumeUniversal);
        }
        else if (offset is { } known && IsInRange(local, known))
        {
            instant = new DateTimeOffset(local, known);
        }
        else
        {
            return false;
        }

        capture = new Capture(CalendarDate.Of((offset is { } zone && IsInRange(instant.UtcDateTime, -zone) ? instant.ToOffset(zone) : instant).DateTime), instant);
        return true;
    }

    private static bool IsInRange(DateTime local, TimeSpan offset)
    {
        var ticks = local.Ticks - offset.Ticks;
        return ticks >= DateTime.MinValue.Ticks && ticks <= DateTime.MaxValue.Ticks;
    }
}
