namespace Corpus.Generator.Formats.Dates;

/// <summary>A time of day, and the offset from UTC if one is written with it.</summary>
/// <param name="Ticks">Since midnight; -1 if there is no such time.</param>
/// <param name="Offset">The offset that stands behind it.</param>
internal readonly record struct TimeOfDay(long Ticks, TimeSpan? Offset)
{
    private static readonly string[] s_introductions = ["t", "at", "a"];

    private static readonly Dictionary<string, int> s_zones = new(StringComparer.Ordinal)
    {
        ["z"] = 0, ["ut"] = 0, ["utc"] = 0, ["gmt"] = 0, ["est"] = -5, ["edt"] = -4, ["cst"] = -6, ["cdt"] = -5, ["mst"] = -7, ["mdt"] = -6, ["pst"] = -8, ["pdt"] = -7,
    };

    /// <summary>Reads a time of day and leaves the reader behind it; null, and the reader where it was, if none is written there.</summary>
    public static TimeOfDay? Read(TokenReader reader)
    {
        var start = reader.Position;
        if (!reader.Take(',') && !reader.Take('-') && !reader.Take('–'))
        {
            _ = reader.Take('|');
        }

        reader.TakeWord(s_introductions);
        if (reader.TakeNumber(2) is not { } hour || !(reader.Take(':') || reader.TakeWord("h")) || reader.TakeNumber(2) is not { } minute)
        {
            reader.Position = start;
            return null;
        }

        var second = reader.Take(':') ? reader.TakeNumber(2)?.Number ?? 60 : 0;
        if (reader.Peek().Is('.') && reader.Peek(1).IsNumber)
        {
            // Fractions of a second: more than a page ever means.
            reader.Position += 2;
        }

        var hours = Clock(reader, hour.Number);
        var valid = hours is >= 0 and < 24 && minute.Number < 60 && second <= 60;
        var ticks = (((hours * 60) + minute.Number) * 60 + Math.Min(second, 59)) * TimeSpan.TicksPerSecond;
        return new TimeOfDay(valid ? ticks : -1, Zone(reader));
    }

    /// <summary>The hour of a 24-hour clock, after a look at <c>am</c> and <c>pm</c>; -1 for what no clock shows.</summary>
    private static long Clock(TokenReader reader, long hour)
    {
        var half = reader.Peek().Word;
        if (half is "am" or "pm")
        {
            reader.Position++;
        }
        else if (half is "a" or "p" && reader.Peek(1).Is('.') && reader.Peek(2).Word == "m")
        {
            reader.Position += 3;
            _ = reader.Take('.');
        }
        else
        {
            return hour;
        }

        return hour is < 1 or > 12 ? -1 : (hour % 12) + (half[0] == 'p' ? 12 : 0);
    }

    private static TimeSpan? Zone(TokenReader reader)
    {
        var bracket = reader.Peek().Is('(') && reader.Peek(2).Is(')');
        var name = reader.Peek(bracket ? 1 : 0).Word;
        var named = s_zones.TryGetValue(name, out var hours);
        reader.Position += !named ? 0 : bracket ? 3 : 1;
        var sign = reader.Take('+') ? 1 : reader.Take('-') || reader.Take('−') ? -1 : 0;
        if (sign == 0)
        {
            return named ? TimeSpan.FromHours(hours) : null;
        }

        if (reader.TakeNumber(4) is not { } digits)
        {
            return null;
        }

        var minutes = digits.Length > 2
            ? ((digits.Number / 100) * 60) + (digits.Number % 100)
            : (digits.Number * 60) + (reader.Take(':') ? reader.TakeNumber(2)?.Number ?? 0 : 0);
        return minutes > 14 * 60 ? null : TimeSpan.FromMinutes(sign * minutes);
    }
}
