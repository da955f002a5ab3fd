using Corpus.Generator.Equality;
using Corpus.Generator.Reading;
using Corpus.Generator.Seeds;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>What there may be to report about a seed: the one model with positions, and nothing but diagnostics depends on it.</summary>
internal sealed record SeedFindings(string File, SeedOptions Options, EquatableArray<Finding> Findings, EquatableArray<SluggedTitle> Titles)
{
    public static SeedFindings Of(ReadSeed seed, CancellationToken _) => new(
        seed.File,
        seed.Options,
        seed.Findings,
        seed.Articles.Select(article => new SluggedTitle(article.Slug, article.Content.TitleSpan)).ToEquatableArray());

    /// <summary>Reports what concerns this seed alone.</summary>
    public static void Report(SourceProductionContext context, SeedFindings seed)
    {
        foreach (var finding in seed.Findings)
        {
            context.ReportDiagnostic(Diagnostic.Create(finding.Rule, seed.LocationOf(finding.Span), [.. finding.Arguments]));
        }
    }

    /// <summary>The place in the file, as compilers and editors show it.</summary>
    public Location LocationOf(SeedSpan span) => Location.Create(File, span.Span, span.Lines);

    public bool IsSuppressed(DiagnosticDescriptor rule) => Options.Suppressed.Contains(rule.Id, StringComparer.OrdinalIgnoreCase);
}
