using System.Globalization;
using Corpus.Generator.Articles;
using Corpus.Generator.Formats.Dates;
using Corpus.Generator.Seeds;
using CsCheck;

namespace Corpus.Generator.Tests.Formats;

/// <summary>Which words mean which day and which moment.</summary>
public sealed class TimestampReaderTests
{
    private static readonly ReadingContext s_onADay = new(CalendarDate.Of(2025, 4, 15), null, null, null);

    private static readonly ReadingContext s_atAMoment =
        new(CalendarDate.Of(2025, 4, 15), new DateTimeOffset(2025, 4, 15, 1, 30, 0, TimeSpan.FromHours(3)), TimeSpan.FromHours(3), null);

    [Theory]
    [InlineData("15 April 2025", "2025-04-15")]
    [InlineData("04 April 2025", "2025-04-04")]
    [InlineData("4 Apr. 2025", "2025-04-04")]
    [InlineData("Tuesday, 15 April 2025", "2025-04-15")]
    [InlineData("April 15, 2025", "2025-04-15")]
    [InlineData("Sept 1st, 2024", "2024-09-01")]
    [InlineData("2025-04-15", "2025-04-15")]
    [InlineData("2025/04/15", "2025-04-15")]
    [InlineData("15/04/2025", "2025-04-15")]
    [InlineData("04/15/2025", "2025-04-15")]
    [InlineData("04/04/2025", "2025-04-04")]
    [InlineData("Vendredi 10 février 2023", "2023-02-10")]
    [InlineData("le 1er août 2020", "2020-08-01")]
    [InlineData("mar. 15 mars 2022", "2022-03-15")]
    [InlineData("Vendredi 10 fÃ©vrier 2023", "2023-02-10")]
    [InlineData("29 February 2024", "2024-02-29")]
    [InlineData("15 April 2025 14:30", "2025-04-15")]
    public void ADateIs(string text, string date)
    {
        Assert.Equal(TimestampOutcome.Read, Read(text, ReadingContext.None, out var timestamp));
        Assert.Equal((date, null, false, text), (timestamp!.Date.ToString(), timestamp.Instant, timestamp.IsRelative, timestamp.Text));
    }

    [Theory]
    [InlineData("31 February 2025")]
    [InlineData("29 February 2023")]
    [InlineData("0 April 2025")]
    [InlineData("04/05/2025")]
    [InlineData("15 April")]
    [InlineData("April 2025")]
    [InlineData("15 April 25")]
    [InlineData("2025-13-01")]
    [InlineData("15 April 2025 25:00")]
    [InlineData("3 months ago")]
    [InlineData("99999999999999999999 days ago")]
    public void ADateThatIsNoneIsUnreadable(string text) => Assert.Equal(TimestampOutcome.Unreadable, Read(text, s_onADay, out _));

    [Theory]
    [InlineData("")]
    [InlineData("guidance for travelers")]
    [InlineData("20 reasons to stay")]
    [InlineData("15 April 2025 budget passes")]
    [InlineData("ago")]
    [InlineData("two ago")]
    [InlineData("3 boats ago")]
    public void OtherWordsAreNoDate(string text) => Assert.Equal(TimestampOutcome.NotADate, Read(text, s_onADay, out _));

    [Theory]
    [InlineData("20 sec ago", "2025-04-15", "2025-04-15")]
    [InlineData("59 min 9 sec ago", "2025-04-15", "2025-04-15")]
    [InlineData("1 hour ago", "2025-04-15", "2025-04-15")]
    [InlineData("2 hours ago", "2025-04-15", "2025-04-14")]
    [InlineData("2 hours and 5 minutes ago", "2025-04-15", "2025-04-14")]
    [InlineData("an hour ago", "2025-04-15", "2025-04-15")]
    [InlineData("3 days ago", "2025-04-12", "2025-04-12")]
    [InlineData("2 weeks ago", "2025-04-01", "2025-04-01")]
    [InlineData("1 day 2 hours ago", "2025-04-14", "2025-04-13")]
    [InlineData("yesterday", "2025-04-14", "2025-04-14")]
    [InlineData("just now", "2025-04-15", "2025-04-15")]
    [InlineData("il y a 2 heures", "2025-04-15", "2025-04-14")]
    public void ARelativeTimeCountsBackFromTheCapture(string text, string fromDay, string fromMoment)
    {
        Assert.Equal(TimestampOutcome.NeedsCapture, Read(text, ReadingContext.None, out var unknown));
        Assert.Equal(new ParsedTimestamp(text, null, null, true), unknown);

        Assert.Equal(TimestampOutcome.Read, Read(text, s_onADay, out var day));
        Assert.Equal((fromDay, null, true), (day!.Date.ToString(), day.Instant, day.IsRelative));

        Assert.Equal(TimestampOutcome.Read, Read(text, s_atAMoment, out var moment));
        Assert.Equal(fromMoment, moment!.Date.ToString());
    }

    [Theory]
    [InlineData("43 min 44 sec ago", "2025-04-15T00:46:16+03:00")]
    [InlineData("2 hours ago", "2025-04-14T23:30:00+03:00")]
    [InlineData("3 days ago", null)]
    public void OnlyATimeOfLessThanADayIsAMoment(string text, string? instant)
    {
        _ = Read(text, s_atAMoment, out var timestamp);

        Assert.Equal(instant is null ? null : DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), timestamp!.Instant);
    }

    [Theory]
    [InlineData("15 April 2025 14:30", "2025-04-15T14:30:00+03:00")]
    [InlineData("April 15, 2025, 2:30 p.m.", "2025-04-15T14:30:00+03:00")]
    [InlineData("15 April 2025 at 12:05 am GMT", "2025-04-15T00:05:00+00:00")]
    [InlineData("2025-04-15T14:30:05Z", "2025-04-15T14:30:05+00:00")]
    [InlineData("2025-04-15 14:30:05.123 +05:30", "2025-04-15T14:30:05+05:30")]
    [InlineData("Tue, 15 Apr 2025 14:30:05 -0700 (PDT)", "2025-04-15T14:30:05-07:00")]
    public void ATimeOfDayWithAKnownOffsetIsAMoment(string text, string instant)
    {
        Assert.Equal(TimestampOutcome.Read, Read(text, s_atAMoment, out var timestamp));
        Assert.Equal(DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), timestamp!.Instant);
    }

    [Fact]
    public void EveryDayThatIsWrittenOutIsReadBack() => Gen.Date[new DateTime(1, 1, 1), new DateTime(9999, 12, 31)].Sample(day =>
    {
        foreach (var form in new[] { "dd MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd", "ddd, dd MMM yyyy" })
        {
            var text = day.ToString(form, CultureInfo.InvariantCulture);
            Assert.Equal(TimestampOutcome.Read, Read(text, ReadingContext.None, out var timestamp));
            Assert.Equal(day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture), timestamp!.Date.ToString());
        }
    });

    [Fact]
    public void NoWordsThrow() => Gen.OneOf(
        Gen.String,
        Gen.OneOf(new[] { "15", "0", "99999999999999999999", "April", "avril", "mar", "Mon", "2025", "ago", "sec", "days", "weeks", "month", ":", "/", "-", "+", "T", "Z", "(", ")", "pm", "a", ".", "m", "il", "y", "+1400", "٣", "\uD800" }
            .Select(Gen.Const).ToArray()).Array[0, 30].Select(words => string.Join(' ', words)))
        .Sample(text =>
        {
            _ = Read(text, s_atAMoment, out _);
            _ = Read(text, s_onADay, out _);
        });

    private static TimestampOutcome Read(string text, ReadingContext context, out ParsedTimestamp? timestamp) => TimestampReader.Read(text, context, false, out timestamp);
}
