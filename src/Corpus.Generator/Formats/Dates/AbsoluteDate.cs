using Corpus.Generator.Articles;

namespace Corpus.Generator.Formats.Dates;

/// <summary>A day as written: <c>15 April 2025</c>, <c>April 15, 2025</c>, <c>2025-04-15</c>, <c>Vendredi 10 février 2023</c>.</summary>
/// <param name="Day">The day; null if there is no such day, or if it cannot be told which is meant.</param>
internal readonly record struct AbsoluteDate(CalendarDate? Day)
{
    private static readonly string[] s_fillers = ["le", "the", "on", "du"];
    private static readonly string[] s_ordinals = ["st", "nd", "rd", "th", "er", "e"];

    /// <summary>Reads a day and leaves the reader behind it; null, and the reader anywhere, if none is written there.</summary>
    /// <param name="reader">The tokens.</param>
    /// <param name="shortYears">Whether a year of two digits is one of 1950 to 2049, as in old mail.</param>
    public static AbsoluteDate? Read(TokenReader reader, bool shortYears)
    {
        SkipWeekday(reader);
        var start = reader.Position;
        foreach (var form in new Func<TokenReader, bool, AbsoluteDate?>[] { DayMonthYear, MonthDayYear, YearFirst, Numeric })
        {
            reader.Position = start;
            if (form(reader, shortYears) is { } date)
            {
                return date;
            }
        }

        return null;
    }

    private static void SkipWeekday(TokenReader reader)
    {
        reader.TakeWord(s_fillers);
        var next = reader.Peek();
        if (next.IsWord && DateWords.IsWeekday(next.Word) && (DateWords.Month(next.Word) == 0 || !IsMonthWithDay(reader)))
        {
            reader.Position++;
            _ = reader.Take('.');
            _ = reader.Take(',');
            reader.TakeWord(s_fillers);
        }
    }

    /// <summary>Whether a word that is both a weekday and a month in short (<c>mar</c>) is the month here: no other month follows.</summary>
    private static bool IsMonthWithDay(TokenReader reader)
    {
        for (var ahead = 1; ahead < 5; ahead++)
        {
            if (DateWords.Month(reader.Peek(ahead).Word) != 0)
            {
                return false;
            }
        }

        return true;
    }

    private static AbsoluteDate? DayMonthYear(TokenReader reader, bool shortYears)
    {
        if (reader.TakeNumber(2) is not { } day)
        {
            return null;
        }

        reader.TakeWord(s_ordinals);
        reader.TakeWord("of", "de");
        SkipSeparator(reader);
        var month = reader.Peek();
        if (!month.IsWord)
        {
            return null;
        }

        reader.Position++;
        SkipSeparator(reader);
        reader.TakeWord("of", "de");
        return reader.TakeNumber(4) is { } year ? Of(year, DateWords.Month(month.Word), day, shortYears) : Known(month);
    }

    private static AbsoluteDate? MonthDayYear(TokenReader reader, bool shortYears)
    {
        var month = reader.Peek();
        if (!month.IsWord || DateWords.Month(month.Word) == 0)
        {
            return null;
        }

        reader.Position++;
        SkipSeparator(reader);
        if (reader.TakeNumber(4) is not { } day)
        {
            return null;
        }

        if (day.Length == 4)
        {
            return new AbsoluteDate(null);
        }

        reader.TakeWord(s_ordinals);
        SkipSeparator(reader);
        return reader.TakeNumber(4) is { } year ? Of(year, DateWords.Month(month.Word), day, shortYears) : new AbsoluteDate(null);
    }

    private static AbsoluteDate? YearFirst(TokenReader reader, bool shortYears)
    {
        if (reader.TakeNumber(4) is not { Length: 4 } year || TakeSeparator(reader) is not { } separator)
        {
            return null;
        }

        return reader.TakeNumber(2) is { } month && reader.Take(separator) && reader.TakeNumber(2) is { } day
            ? Of(year, (int)month.Number, day, shortYears)
            : null;
    }

    /// <summary><c>15/04/2025</c>: read only if it cannot mean two different days.</summary>
    private static AbsoluteDate? Numeric(TokenReader reader, bool shortYears)
    {
        if (reader.TakeNumber(2) is not { } first || TakeSeparator(reader) is not { } separator ||
            reader.TakeNumber(2) is not { } second || !reader.Take(separator) || reader.TakeNumber(4) is not { } year)
        {
            return null;
        }

        var dayFirst = Of(year, (int)second.Number, first, shortYears);
        var monthFirst = Of(year, (int)first.Number, second, shortYears);
        return dayFirst == monthFirst || monthFirst.Day is null ? dayFirst : dayFirst.Day is null ? monthFirst : new AbsoluteDate(null);
    }

    private static AbsoluteDate Of(DateToken year, int month, DateToken day, bool shortYears)
    {
        var number = (int)year.Number;
        if (year.Length == 2 && shortYears)
        {
            number += number < 50 ? 2000 : 1900;
        }

        return new AbsoluteDate(year.Length == 4 || (year.Length == 2 && shortYears) ? CalendarDate.Of(number, month, (int)day.Number) : null);
    }

    /// <summary>A day and a month without a year is a date that cannot be read; a number and any other word is none.</summary>
    private static AbsoluteDate? Known(DateToken month) => DateWords.Month(month.Word) == 0 ? null : new AbsoluteDate(null);

    private static char? TakeSeparator(TokenReader reader) =>
        reader.Take('-') ? '-' : reader.Take('/') ? '/' : reader.Take('.') ? '.' : null;

    private static void SkipSeparator(TokenReader reader)
    {
        _ = reader.Take('.');
        if (!reader.Take(',') && !reader.Take('-'))
        {
            _ = reader.Take('/');
        }
    }
}
