namespace Corpus.Image;

/// <summary>Dates as keys, stored as day numbers.</summary>
internal sealed class DateKeys(LookupTable table) : LookupKeys<DateOnly>(table)
{
    protected override DateOnly Read(int stored) => DateOnly.FromDayNumber(Table.Image.CheckedDay(stored));

    protected override int CompareStored(int stored, DateOnly other) => stored.CompareTo(other.DayNumber);
}
