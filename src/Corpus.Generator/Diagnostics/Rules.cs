using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// Every rule about seeds and their settings. An id is never used for another rule; each has a page under docs/diagnostics,
/// a row in AnalyzerReleases, and a test with a seed that breaks it.
/// </summary>
internal static class Rules
{
    private const string Content = "Corpus.Content";
    private const string Configuration = "Corpus.Configuration";

    /// <summary>A seed with nothing in it but blanks.</summary>
    public static readonly DiagnosticDescriptor EmptySeed = Create(
        "CORP0001", "A seed is empty", "'{0}' holds no text; write an article into it, or exclude it from the Corpus items",
        Content, DiagnosticSeverity.Warning);

    /// <summary>A seed whose bytes are no UTF-8: the text in the assembly would not be the author's.</summary>
    public static readonly DiagnosticDescriptor NotUtf8 = Create(
        "CORP0002", "A seed is not UTF-8", "This is not UTF-8 (it was read as '{0}'); save the file as UTF-8",
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

    /// <summary>The host names a file and cannot read it.</summary>
    public static readonly DiagnosticDescriptor UnreadableFile = Create(
        "CORP0008", "A seed cannot be read", "'{0}' cannot be read; check that the file exists and may be read, or exclude it from the Corpus items",
        Content, DiagnosticSeverity.Error);

    /// <summary>A bug of ours met in one file; the others compile.</summary>
    public static readonly DiagnosticDescriptor InternalError = Create(
        "CORP0009", "A seed could not be processed", "'{0}' met a bug in Corpus ({1}: {2}) and was left out; please report it with the file at {3}",
        Content, DiagnosticSeverity.Error);

    /// <summary>An article that goes beyond what the image format can say.</summary>
    public static readonly DiagnosticDescriptor TooLarge = Create(
        "CORP0010", "An article is too large", "{0} of this article is {1} bytes long, and {2} is the most; split the file",
        Content, DiagnosticSeverity.Error);

    /// <summary>A seed in which its format finds no article at all.</summary>
    public static readonly DiagnosticDescriptor NoArticle = Create(
        "CORP0011", "A seed holds no article", "No article was found in '{0}', only what surrounds one on a page; add its title and its text, or exclude the file from the Corpus items",
        Content, DiagnosticSeverity.Warning);

    /// <summary>The moment of capture is neither a day nor a moment.</summary>
    public static readonly DiagnosticDescriptor UnreadableCapturedAt = Create(
        "CORP2001", "CapturedAt cannot be read", "CapturedAt=\"{0}\" is neither a day nor a moment; write it like 2025-04-15, 2025-04-15T10:30Z or 2025-04-15T13:30+03:00",
        Configuration, DiagnosticSeverity.Error);

    /// <summary>A format that does not exist; the file is read by what it looks like.</summary>
    public static readonly DiagnosticDescriptor UnknownFormat = Create(
        "CORP2002", "There is no such format", "Format=\"{0}\" is not a format; use one of 'auto', {1}",
        Configuration, DiagnosticSeverity.Error);

    /// <summary>A collection's name that no class can have.</summary>
    public static readonly DiagnosticDescriptor InvalidName = Create(
        "CORP2003", "A collection cannot have this name", "Name=\"{0}\" cannot be the name of the generated class; use an identifier such as '{1}'",
        Configuration, DiagnosticSeverity.Error);

    /// <summary>A namespace that is none.</summary>
    public static readonly DiagnosticDescriptor InvalidNamespace = Create(
        "CORP2004", "A collection cannot have this namespace", "Namespace=\"{0}\" is not a namespace; use identifiers with dots between them, such as 'My.App'",
        Configuration, DiagnosticSeverity.Error);

    /// <summary>A time zone that is no fixed offset.</summary>
    public static readonly DiagnosticDescriptor UnreadableTimeZone = Create(
        "CORP2005", "TimeZone cannot be read", "TimeZone=\"{0}\" is not an offset from UTC; write it like UTC, +03:00 or -05:30 (zone names depend on the machine that builds)",
        Configuration, DiagnosticSeverity.Error);

    /// <summary>A switch that is neither on nor off.</summary>
    public static readonly DiagnosticDescriptor NotTrueOrFalse = Create(
        "CORP2006", "A switch is neither true nor false", "{0}=\"{1}\" is neither true nor false; write one of the two",
        Configuration, DiagnosticSeverity.Error);

    /// <summary>Files of one collection that do not agree on what its class is like.</summary>
    public static readonly DiagnosticDescriptor MixedVisibility = Create(
        "CORP2007", "Files of one collection disagree on Public", "The collection '{0}' is public in '{1}' and not in '{2}'; give both the same Public",
        Configuration, DiagnosticSeverity.Error);

    /// <summary>Files that the project lists and the compiler was not told about.</summary>
    public static readonly DiagnosticDescriptor LostSeeds = Create(
        "CORP2008", "A seed did not reach the generator", "{0} Corpus items were listed and {1} arrived; files with '[', ']', '{{', '}}' or ',' in their path need a newer SDK, or another name",
        Configuration, DiagnosticSeverity.Error);

    /// <summary>A collection too large for members by default.</summary>
    public static readonly DiagnosticDescriptor MembersLeftOut = Create(
        "CORP2009", "A large collection has no members for its articles", "'{0}' has {1} articles, more than {2}, so it has no property and no constant for each; use slugs, or set Members=\"true\" on its Corpus items to have them (\"false\" to be told no more)",
        Configuration, DiagnosticSeverity.Info);

    /// <summary>A collection of which literals cost the compiler seconds.</summary>
    public static readonly DiagnosticDescriptor LargeCollection = Create(
        "CORP2017", "A large collection compiles faster as a resource",
        "'{0}' has {1} MB of text, which take the compiler seconds and hundreds of megabytes as literals (the largest files: {2}); set Storage=\"Resource\" on its Corpus items, or Storage=\"Literals\" if literals are meant",
        Configuration, DiagnosticSeverity.Warning);

    /// <summary>A place to keep articles that does not exist.</summary>
    public static readonly DiagnosticDescriptor UnknownStorage = Create(
        "CORP2018", "There is no such storage", "Storage=\"{0}\" is no place to keep articles; use 'Literals' or 'Resource'",
        Configuration, DiagnosticSeverity.Error);

    /// <summary>Files of one collection that are to be kept in different places.</summary>
    public static readonly DiagnosticDescriptor MixedStorage = Create(
        "CORP2019", "Files of one collection disagree on Storage", "The collection '{0}' is a resource because of '{1}', and '{2}' is to be kept in literals; give both the same Storage",
        Configuration, DiagnosticSeverity.Error);

    /// <summary>More than any carrier can hold.</summary>
    public static readonly DiagnosticDescriptor CollectionTooLarge = Create(
        "CORP2020", "A collection is too large", "'{0}' has {1}; divide its files among several collections (Name), in several projects if need be",
        Configuration, DiagnosticSeverity.Error);

    /// <summary>What the build step hands the compiler in place of texts is not what this version writes.</summary>
    public static readonly DiagnosticDescriptor UnreadableDigest = Create(
        "CORP2021", "The list of articles in resources cannot be read", "'{0}' is damaged or was written by another version of Corpus; delete the folder it is in, and build again",
        Configuration, DiagnosticSeverity.Error);

    /// <summary>All rules above.</summary>
    public static IReadOnlyList<DiagnosticDescriptor> All { get; } =
    [
        EmptySeed, NotUtf8, DuplicateSlug, RelativeTime, UnreadableDate, Mojibake, NoTitle, UnreadableFile, InternalError, TooLarge, NoArticle,
        UnreadableCapturedAt, UnknownFormat, InvalidName, InvalidNamespace, UnreadableTimeZone, NotTrueOrFalse, MixedVisibility, LostSeeds, MembersLeftOut,
        LargeCollection, UnknownStorage, MixedStorage, CollectionTooLarge, UnreadableDigest,
    ];

    private static DiagnosticDescriptor Create(string id, string title, string message, string category, DiagnosticSeverity severity) =>
        new(id, title, message, category, severity, isEnabledByDefault: true, helpLinkUri: $"{ProjectLinks.Diagnostics}/{id}.md");
}
