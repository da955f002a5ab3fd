using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// Every rule about code that uses a collection. An id is never used for another rule; each has a page under docs/diagnostics,
/// a row in AnalyzerReleases, and a test with code that breaks it.
/// </summary>
internal static class UsageRules
{
    private const string Usage = "Corpus.Usage";

    /// <summary>A constant that is used as a slug and is none: at run time the article would not be found.</summary>
    public static readonly DiagnosticDescriptor UnknownSlug = Create(
        UsageIds.UnknownSlug, "No article has this slug", "'{0}' is the slug of no article in '{1}'; {2}", DiagnosticSeverity.Error);

    /// <summary>A constant key that finds nothing; a warning, because finding nothing is a result that code can live with.</summary>
    public static readonly DiagnosticDescriptor UnknownKey = Create(
        UsageIds.UnknownKey, "No article has this key", "'{0}' is no key of '{1}', so nothing is found; {2}", DiagnosticSeverity.Warning);

    /// <summary>A literal slug whose article has a member of its own; hidden, because the literal is as good and as safe.</summary>
    public static readonly DiagnosticDescriptor SlugHasMember = Create(
        UsageIds.SlugHasMember, "The article of this slug has a member", "'{0}' can be written as '{1}'", DiagnosticSeverity.Hidden);

    private static DiagnosticDescriptor Create(string id, string title, string message, DiagnosticSeverity severity) =>
        new(id, title, message, Usage, severity, isEnabledByDefault: true, helpLinkUri: $"{ProjectLinks.Diagnostics}/{id}.md");
}
