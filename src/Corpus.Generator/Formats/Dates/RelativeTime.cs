namespace Corpus.Generator.Formats.Dates;

/// <summary>A time that counts back from the moment of capture: <c>43 min 44 sec ago</c>, <c>yesterday</c>, <c>il y a 2 heures</c>.</summary>
/// <param name="Seconds">How far back; -1 if it cannot be told exactly.</param>
/// <param name="IsExact">Whether it names a unit shorter than a day, so that a moment follows from it.</param>
internal readonly record struct RelativeTime(long Seconds, bool IsExact)
{
    private const long Day = 24 * 60 * 60;
    private const long MaxCount = 100_000_000;

    /// <summary>Reads the tokens, all of them, or says null.</summary>
    public static RelativeTime? Read(IReadOnlyList<DateToken> tokens)
    {
        var words = tokens.Where(token => !token.Is('.') && !token.Is(',')).ToList();
        if (words.Count == 0)
        {
            return null;
        }

        return ReadPhrase(words) ?? ReadEnglish(words) ?? ReadFrench(words);
    }

    private static RelativeTime? ReadPhrase(List<DateToken> tokens) => string.Join(" ", tokens.Select(token => token.Word)) switch
    {
        "just now" or "now" or "moments ago" or "a moment ago" => new RelativeTime(0, true),
        "today" or "aujourd ' hui" or "aujourd ’ hui" => new RelativeTime(0, false),
        "yesterday" or "hier" => new RelativeTime(Day, false),
        _ => null,
    };

    private static RelativeTime? ReadEnglish(List<DateToken> tokens) =>
        tokens[^1].Word == "ago" ? ReadAmounts(tokens, 0, tokens.Count - 1) : null;

    private static RelativeTime? ReadFrench(List<DateToken> tokens) =>
        tokens.Count > 3 && tokens[0].Word == "il" && tokens[1].Word == "y" && tokens[2].Word == "a" ? ReadAmounts(tokens, 3, tokens.Count) : null;

    /// <summary>One or more of a count and a unit, with nothing or an <c>and</c> between them.</summary>
    private static RelativeTime? ReadAmounts(List<DateToken> tokens, int start, int end)
    {
        var seconds = 0L;
        var exact = false;
        var known = true;
        var i = start;
        while (i < end)
        {
            if (i > start && tokens[i].Word is "and" or "et")
            {
                i++;
            }

            if (i + 1 >= end || Count(tokens[i]) is not { } count)
            {
                return null;
            }

            var unit = DateWords.Seconds(tokens[i + 1].Word);
            if (unit == 0 && !DateWords.IsCalendarUnit(tokens[i + 1].Word))
            {
                return null;
            }

            known &= unit != 0 && count <= MaxCount;
            exact |= unit is > 0 and < Day;
            seconds += known ? count * unit : 0;
            i += 2;
        }

        return i == start ? null : new RelativeTime(known ? seconds : -1, exact);
    }

    private static long? Count(DateToken token) => token switch
    {
        { IsNumber: true } => token.Number,
        { Word: "a" or "an" or "one" or "un" or "une" } => 1,
        _ => null,
    };
}
