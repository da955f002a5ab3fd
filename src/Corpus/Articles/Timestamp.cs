namespace Corpus;

/// <summary>A moment as a page words it, and what the words mean as far as that is known.</summary>
/// <param name="Text">As written: <c>15 April 2025</c>, <c>43 min 44 sec ago</c>.</param>
/// <param name="Date">The day, or null if it cannot be known (a relative time, and nobody said when the page was captured).</param>
/// <param name="Instant">The moment, only if the words and the capture give a time of day; null otherwise.</param>
/// <param name="IsRelative">Whether <paramref name="Text"/> counts back from the moment the page was captured.</param>
public sealed record Timestamp(string Text, DateOnly? Date, DateTimeOffset? Instant, bool IsRelative);
