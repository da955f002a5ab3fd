using System.Globalization;

namespace Corpus.Generator.Articles;

/// <summary>A day of the Gregorian calendar; the number is that of <c>DateOnly.DayNumber</c>, which netstandard2.0 lacks.</summary>
internal readonly record struct CalendarDate(int DayNumber) : IComparable<CalendarDate>
{
    public static CalendarDate Of(DateTime moment) => new((int)(moment.Ticks / TimeSpan.TicksPerDay));

    /// <summary>The date, or null if there is no such day.</summary>
    public static CalendarDate? Of(int year, int month, int day) =>
        year is >= 1 and <= 9999 && month is >= 1 and <= 12 && day >= 1 && day <= DateTime.DaysInMonth(year, month)
            ? Of(new DateTime(year, month, day))
            : null;

    public int CompareTo(CalendarDate other) => DayNumber.CompareTo(other.DayNumber);

    /// <summary>The date as <c>2025-04-15</c>.</summary>
    public override string ToString() => new DateTime(DayNumber * TimeSpan.TicksPerDay).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
}
