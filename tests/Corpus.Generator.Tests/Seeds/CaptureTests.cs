using System.Globalization;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Tests.Seeds;

public sealed class CaptureTests
{
    [Theory]
    [InlineData("2025-04-15", null, "2025-04-15", null)]
    [InlineData("2025-04-15T10:30Z", null, "2025-04-15", "2025-04-15T10:30:00+00:00")]
    [InlineData("2025-04-15T23:30:15+03:00", null, "2025-04-15", "2025-04-15T23:30:15+03:00")]
    [InlineData("2025-04-15 23:30 -05:00", null, "2025-04-15", "2025-04-15T23:30:00-05:00")]
    [InlineData("2025-04-15T22:30Z", "+03:00", "2025-04-16", "2025-04-15T22:30:00+00:00")]
    [InlineData("2025-04-15T22:30", "+03:00", "2025-04-15", "2025-04-15T22:30:00+03:00")]
    public void ADayOrAMomentIsRead(string value, string? timeZone, string date, string? instant)
    {
        Assert.True(Capture.TryParse(value, Offset(timeZone), out var capture));

        Assert.Equal(date, capture.Date.ToString());
        Assert.Equal(instant is null ? null : DateTimeOffset.Parse(instant, CultureInfo.InvariantCulture), capture.Instant);
    }

    [Theory]
    [InlineData("2025-04-15T10:30", null)]
    [InlineData("15 April 2025", null)]
    [InlineData("2025-02-30", null)]
    [InlineData("0001-01-01T00:00", "+14:00")]
    [InlineData("9999-12-31T23:59:59", "-14:00")]
    [InlineData("tomorrow", "UTC")]
    public void AnythingElseIsNot(string value, string? timeZone) => Assert.False(Capture.TryParse(value, Offset(timeZone), out _));

    [Theory]
    [InlineData("UTC", 0)]
    [InlineData("z", 0)]
    [InlineData("GMT", 0)]
    [InlineData("+03:00", 180)]
    [InlineData("-0530", -330)]
    [InlineData("+3", 180)]
    [InlineData("UTC+03:00", 180)]
    public void AnOffsetIsRead(string value, int minutes)
    {
        Assert.True(UtcOffset.TryParse(value, out var offset));
        Assert.Equal(minutes, offset.TotalMinutes);
    }

    [Theory]
    [InlineData("Asia/Riyadh")]
    [InlineData("+15:00")]
    [InlineData("3")]
    [InlineData("+")]
    [InlineData("")]
    public void ANameOfAZoneIsNoOffset(string value) => Assert.False(UtcOffset.TryParse(value, out _));

    private static TimeSpan? Offset(string? timeZone)
    {
        if (timeZone is null)
        {
            return null;
        }

        Assert.True(UtcOffset.TryParse(timeZone, out var offset));
        return offset;
    }
}
