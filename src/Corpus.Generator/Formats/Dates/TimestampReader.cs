using Corpus.Generator.Articles;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.Dates;

/// <summary>
/// Reads what pages and mails write for a time: absolute dates in English, French and ISO form with or without a time of day, and times relative to the capture.
/// Bounded work for any text; the same answer under any culture.
/// </summary>
internal static class TimestampReader
{
    /// <summary>Whether the words are written like a date, readable or not.</summary>
    public static bool IsDateLike(ReadOnlySpan<char> text) => Read(text, ReadingContext.None, false, out _) != TimestampOutcome.NotADate;

    /// <summary>Reads all of <paramref name="text"/> as one time.</summary>
    /// <param name="text">The words, without what introduces them.</param>
    /// <param name="context">The moment of capture, and the offset of times that name none.</param>
    /// <param name="shortYears">Whether years of two digits are read, as old mails have them.</param>
    /// <param name="timestamp">The time; null for <see cref="TimestampOutcome.NotADate"/>, without a day for all but <see cref="TimestampOutcome.Read"/>.</param>
    public static TimestampOutcome Read(ReadOnlySpan<char> text, ReadingContext context, bool shortYears, out ParsedTimestamp? timestamp)
    {
        timestamp = null;
        var tokens = DateTokenizer.Tokenize(text);
        if (tokens is null or { Count: 0 })
        {
            return TimestampOutcome.NotADate;
        }

        if (RelativeTime.Read(tokens) is { } relative)
        {
            return Resolve(text, relative, context, out timestamp);
        }

        var reader = new TokenReader(tokens);
        if (AbsoluteDate.Read(reader, shortYears) is not { } date)
        {
            return TimestampOutcome.NotADate;
        }

        var time = TimeOfDay.Read(reader);
        SkipComment(reader);
        if (!reader.AtEnd)
        {
            return TimestampOutcome.NotADate;
        }

        var readable = date.Day is not null && time is not { Ticks: < 0 };
        var instant = readable && time is { } clock ? InstantOf(date.Day!.Value, clock, context) : null;
        timestamp = new ParsedTimestamp(text.ToString(), readable ? date.Day : null, instant, false);
        return readable ? TimestampOutcome.Read : TimestampOutcome.Unreadable;
    }

    private static TimestampOutcome Resolve(ReadOnlySpan<char> text, RelativeTime relative, ReadingContext context, out ParsedTimestamp timestamp)
    {
        timestamp = new ParsedTimestamp(text.ToString(), null, null, true);
        if (relative.Seconds < 0)
        {
            return TimestampOutcome.Unreadable;
        }

        if (context.CapturedAt is { } moment)
        {
            if (relative.Seconds > (moment.UtcTicks / TimeSpan.TicksPerSecond) - (24 * 60 * 60))
            {
                return TimestampOutcome.Unreadable;
            }

            var then = moment.AddSeconds(-relative.Seconds);
            timestamp = timestamp with { Date = CalendarDate.Of(then.DateTime), Instant = relative.IsExact ? then : null };
            return TimestampOutcome.Read;
        }

        if (context.CapturedOn is not { } day)
        {
            return TimestampOutcome.NeedsCapture;
        }

        var daysBack = relative.Seconds / (24 * 60 * 60);
        if (daysBack > day.DayNumber)
        {
            return TimestampOutcome.Unreadable;
        }

        timestamp = timestamp with { Date = new CalendarDate(day.DayNumber - (int)daysBack) };
        return TimestampOutcome.Read;
    }

    private static DateTimeOffset? InstantOf(CalendarDate day, TimeOfDay time, ReadingContext context)
    {
        if ((time.Offset ?? context.Offset) is not { } offset || offset < TimeSpan.FromHours(-14) || offset > TimeSpan.FromHours(14) || offset.Ticks % TimeSpan.TicksPerMinute != 0)
        {
            return null;
        }

        var local = (day.DayNumber * TimeSpan.TicksPerDay) + time.Ticks;
        var utc = local - offset.Ticks;
        return utc < 0 || utc > DateTime.MaxValue.Ticks ? null : new DateTimeOffset(local, offset);
    }

    /// <summary>Mails name the zone once more in brackets; and a date may end like a sentence.</summary>
    private static void SkipComment(TokenReader reader)
    {
        _ = reader.Take('.');
        if (reader.Peek().Is('(') && reader.Peek(2).Is(')'))
        {
            reader.Position += 3;
        }
    }
}
