namespace Corpus.Generator.Formats.Dates;

/// <summary>What became of an attempt to read words as a time.</summary>
internal enum TimestampOutcome
{
    /// <summary>The words are not written like a date at all.</summary>
    NotADate,

    /// <summary>The words are written like a date, but there is no such day, or it cannot be told which is meant.</summary>
    Unreadable,

    /// <summary>The words count back from the moment of capture, which is unknown.</summary>
    NeedsCapture,

    /// <summary>The day is known.</summary>
    Read,
}
