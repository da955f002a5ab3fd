using System.Collections.Immutable;
using System.Numerics;

namespace Corpus.Image;

/// <summary>What a page says around the body of an article, decoded together at the first use of any of it.</summary>
internal sealed class ArticleExtras
{
    private const DetailFlags OneNumberEach =
        DetailFlags.Updated | DetailFlags.UpdatedDate | DetailFlags.Caption | DetailFlags.Credit | DetailFlags.Byline | DetailFlags.Desk;

    public Timestamp? Updated { get; private init; }

    public Picture? Picture { get; private init; }

    public Byline? Byline { get; private init; }

    public ImmutableArray<string> Highlights { get; private init; }

    public ImmutableArray<string> HighlightDescriptions { get; private init; }

    public ImmutableArray<string> Topics { get; private init; }

    /// <summary>Reads the extras; the cursors stand at the first number and the first text of them.</summary>
    public static ArticleExtras Read(DetailFlags flags, ref DetailsCursor details, ref TextCursor texts)
    {
        // Initialisers run in the order they are written in, which is the order of the format.
        return new ArticleExtras
        {
            Updated = Has(flags, DetailFlags.Updated) ? ReadUpdated(flags, ref details, ref texts) : null,
            Picture = ReadPicture(flags, ref details, ref texts),
            Byline = Has(flags, DetailFlags.Byline)
                ? new Byline(texts.Next(ref details), NextIf(flags, DetailFlags.Desk, ref details, ref texts))
                : null,
            Highlights = texts.NextAll(ref details),
            HighlightDescriptions = texts.NextAll(ref details),
            Topics = texts.NextAll(ref details),
        };
    }

    /// <summary>Moves behind the extras without decoding any.</summary>
    public static void Skip(DetailFlags flags, ref DetailsCursor details)
    {
        details.Skip(BitOperations.PopCount((uint)(flags & OneNumberEach)));
        details.Skip(Has(flags, DetailFlags.UpdatedInstant) ? 2 : 0);
        details.Skip(details.NextCount(1));
        details.Skip(details.NextCount(1));
        details.Skip(details.NextCount(1));
    }

    private static Timestamp ReadUpdated(DetailFlags flags, ref DetailsCursor details, ref TextCursor texts)
    {
        var text = texts.Next(ref details);
        var date = Has(flags, DetailFlags.UpdatedDate) ? ReadDate(ref details) : (DateOnly?)null;
        var instant = Has(flags, DetailFlags.UpdatedInstant) ? ReadInstant(ref details) : (DateTimeOffset?)null;
        return new Timestamp(text, date, instant, Has(flags, DetailFlags.UpdatedIsRelative));
    }

    private static Picture? ReadPicture(DetailFlags flags, ref DetailsCursor details, ref TextCursor texts)
    {
        var caption = NextIf(flags, DetailFlags.Caption, ref details, ref texts);
        var credit = NextIf(flags, DetailFlags.Credit, ref details, ref texts);
        return Has(flags, DetailFlags.Picture) ? new Picture(caption, credit) : null;
    }

    private static DateOnly ReadDate(ref DetailsCursor details)
    {
        var day = details.NextInt();
        return day <= DateOnly.MaxValue.DayNumber ? DateOnly.FromDayNumber(day) : throw details.Damaged();
    }

    private static DateTimeOffset ReadInstant(ref DetailsCursor details)
    {
        var ticks = details.Next();
        var minutes = details.NextSigned();
        try
        {
            return new DateTimeOffset(checked((long)ticks), TimeSpan.Zero).ToOffset(TimeSpan.FromMinutes(minutes));
        }
        catch (Exception cause) when (cause is ArgumentException or OverflowException)
        {
            throw details.Damaged(cause);
        }
    }

    private static string? NextIf(DetailFlags flags, DetailFlags flag, ref DetailsCursor details, ref TextCursor texts) =>
        Has(flags, flag) ? texts.Next(ref details) : null;

    private static bool Has(DetailFlags flags, DetailFlags flag) => (flags & flag) != 0;
}
