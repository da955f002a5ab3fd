using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// Every rule about seeds and their settings. An id is never used for another rule; each has a page under docs/diagnostics,
/// a row in AnalyzerReleases, and a test with a seed that breaks it.
/// </summary>
internal static class Rules
{
    private const string Content = "Corpus.Content";

    /// <summary>A seed with nothing in it but blanks.</summary>
    public static readonly DiagnosticDescriptor EmptySeed = Create(
        "CORP0001", "A seed is empty", "'{0}' holds no text; write an article into it, or exclude it from the Corpus items",
        Content, DiagnosticSeverity.Warning);

    /// <summary>A seed whose bytes are no UTF-8: the text in the assembly would not be the author's.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = Create(
        "CORP0002", "A seed is not UTF-8", "The bytes here are not UTF-8; save the file as UTF-8 (what was read is '{0}')",
        Content, DiagnosticSeverity.Error);

    /// <summary>Two articles of a collection have one slug; the first keeps it, so that a link never changes its meaning.</summary>
    public static readonly DiagnosticDescriptor DuplicateSlug = Create(
        "CORP0003", "Two articles share a slug", "The slug '{0}' is already taken by the article at {1}; change one of the two titles, or remove one article",
        Content, DiagnosticSeverity.Error);

    /// <summary>A relative time and no moment to count back from: the date stays null.</summary>
    public static readonly DiagnosticDescriptor RelativeTime = Create(
        "CORP0004", "A relative time needs CapturedAt", "'{0}' has no date unless it is known when the page was captured; add CapturedAt=\"yyyy-MM-dd\" to the Corpus item",
        Content, DiagnosticSeverity.Warning);

    /// <summary>Something stands where a date is written, and is none.</summary>
    public static readonly DiagnosticDescriptor UnreadableDate = Create(
        "CORP0005", "A date cannot be read", "'{0}' is not a date that can be read, so the article has none; write it like '15 April 2025' or '2025-04-15'",
        Content, DiagnosticSeverity.Warning);

    /// <summary>UTF-8 that was once decoded as another code page and saved again: reported, never repaired.</summary>
    public static readonly DiagnosticDescriptor Mojibake = Create(
        "CORP0006", "Text was decoded with the wrong code page", "'{0}' looks like UTF-8 that was once read as another code page; restore the file from its source (the text is kept as it is)",
        Content, DiagnosticSeverity.Warning);

    /// <summary>A text in which no title can be made out: its first words serve as one, and stay in the body.</summary>
    public static readonly DiagnosticDescriptor NoTitle = Create(
        "CORP0007", "An article has no title", "No title was found for this text, so its first words serve as one: '{0}'; write the title on a line of its own above it",
        Content, DiagnosticSeverity.Warning);

    private static DiagnosticDescriptor Create(string id, string title, string message, string category, DiagnosticSeverity severity) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: $"{ProjectLinks.Diagnostics}/{id}.md");
}
