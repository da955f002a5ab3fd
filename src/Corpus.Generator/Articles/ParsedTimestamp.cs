namespace Corpus.Generator.Articles;

/// <summary>When an article was updated: the words of the page, and what they mean as far as that is known.</summary>
/// <param name="Text">As written, without the word <c>Updated</c>: <c>15 April 2025</c>, <c>20 sec ago</c>.</param>
/// <param name="Date">The day, or null if it cannot be known.</param>
/// <param name="Instant">The moment, only if the page gives a time (or a relative one, and the capture is an instant).</param>
/// <param name="IsRelative">Whether <paramref name="Text"/> counts back from the moment the page was captured.</param>
internal sealed record ParsedTimestamp(string Text, CalendarDate? Date, DateTimeOffset? Instant, bool IsRelative);
