namespace Corpus.Generator.Seeds;

/// <summary>What the project says about a seed that its text does not: what a format may need to make sense of it.</summary>
/// <param name="CapturedOn">The day the text was captured, in <paramref name="Offset"/>; null if the project does not say.</param>
/// <param name="CapturedAt">The moment it was captured, if the project gives a time.</param>
/// <param name="Offset">The offset from UTC of times in the text that name none; null if the project does not say.</param>
/// <param name="Language">A language tag such as <c>en</c>, or null.</param>
internal sealed record ReadingContext(Articles.CalendarDate? CapturedOn, DateTimeOffset? CapturedAt, TimeSpan? Offset, string? Language)
{
    /// <summary>A context that knows nothing.</summary>
    public static ReadingContext None { get; } = new(null, null, null, null);
}
