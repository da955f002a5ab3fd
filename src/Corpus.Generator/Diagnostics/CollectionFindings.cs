using System.Collections.Immutable;
using System.Globalization;
using Corpus.Generator.Catalogs;
using Corpus.Generator.Resources;
using Corpus.Generator.Seeds;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>
/// Reports what is to be said of seeds: of each, and what only shows when all are seen together. One output for all of them, since a host goes through every output after every edit.
/// </summary>
internal static class CollectionFindings
{
    public static void Report(SourceProductionContext context, (((ImmutableArray<SeedFindings> Compiled, ImmutableArray<CollectionDigest> Stored) Seeds, ProjectOptions Project) Known, ImmutableArray<string> Undescribed) input)
    {
        var stored = input.Known.Seeds.Stored.SelectMany(collection => collection.Seeds).Select(seed => seed.Findings).ToList();
        var seeds = PathOrder.Sort(input.Known.Seeds.Compiled.Concat(stored), seed => seed.Options.Path);
        seeds.ForEach(seed => SeedFindings.Report(context, seed));
        ReportProblems(context, seeds);
        ReportLostSeeds(context, input.Known.Seeds.Compiled.Length, input.Known.Project, input.Undescribed);
        foreach (var collection in seeds.GroupBy(seed => seed.Options.Collection).OrderBy(collection => collection.Key).Select(collection => collection.ToList()))
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            ReportMixedVisibility(context, collection);
            ReportMixedStorage(context, collection, stored);
            ReportDuplicateSlugs(context, collection);
            ReportMembersLeftOut(context, collection);
        }
    }

    /// <summary>A setting is usually that of a whole glob: one report each, not one a file.</summary>
    private static void ReportProblems(SourceProductionContext context, List<SeedFindings> seeds)
    {
        var problems = seeds.SelectMany(seed => seed.Options.Problems.Select(problem => (Seed: seed, Problem: problem)));
        foreach (var (seed, problem) in problems.GroupBy(pair => pair.Problem).Select(same => same.First()))
        {
            context.ReportDiagnostic(Diagnostic.Create(problem.Rule, seed.LocationOf(problem.Span), [.. problem.Arguments]));
        }
    }

    /// <summary>
    /// A file that the project describes nowhere must be there as well: <c>dotnet watch</c> counts the items once and takes deleted files away afterwards, which loses none.
    /// </summary>
    private static void ReportLostSeeds(SourceProductionContext context, int arrived, ProjectOptions project, ImmutableArray<string> undescribed)
    {
        if (project.ItemCount is { } listed && listed > arrived && !undescribed.IsEmpty)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.LostSeeds, Location.None, listed, arrived));
        }
    }

    private static void ReportMixedVisibility(SourceProductionContext context, List<SeedFindings> seeds)
    {
        var shown = seeds.Find(seed => seed.Options.IsPublic);
        var hidden = seeds.Find(seed => !seed.Options.IsPublic);
        if (shown is not null && hidden is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.MixedVisibility, hidden.LocationOf(SeedText.StartOfFile), hidden.Options.Collection.Name, shown.Options.Path, hidden.Options.Path));
        }
    }

    private static void ReportMixedStorage(SourceProductionContext context, List<SeedFindings> seeds, List<SeedFindings> stored)
    {
        // A seed that the project wants in a resource and that came here as a file has its articles in literals.
        var resource = stored.Find(seed => seed.Options.Collection == seeds[0].Options.Collection);
        var literals = resource is null ? null : seeds.Find(seed => seed.Options.Storage != SeedStorage.Resource);
        if (resource is not null && literals is not null)
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.MixedStorage, literals.LocationOf(SeedText.StartOfFile), literals.Options.Collection.Name, resource.Options.Path, literals.Options.Path));
        }
    }

    private static void ReportMembersLeftOut(SourceProductionContext context, List<SeedFindings> seeds)
    {
        var articles = seeds.Sum(seed => seed.Titles.Count);
        if (articles > MemberLimit.Default && seeds.TrueForAll(seed => seed.Options.Members is null && !seed.IsSuppressed(Rules.MembersLeftOut)))
        {
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.MembersLeftOut, seeds[0].LocationOf(SeedText.StartOfFile), seeds[0].Options.Collection.Name, Number(articles), Number(MemberLimit.Default)));
        }
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static void ReportDuplicateSlugs(SourceProductionContext context, List<SeedFindings> seeds)
    {
        var first = new Dictionary<string, (SeedFindings Seed, SluggedTitle Title)>(StringComparer.Ordinal);
        foreach (var seed in seeds)
        {
            foreach (var title in seed.Titles)
            {
                if (!first.TryGetValue(title.Slug, out var earlier))
                {
                    first.Add(title.Slug, (seed, title));
                }
                else if (!seed.IsSuppressed(Rules.DuplicateSlug))
                {
                    var place = string.Format(
                        CultureInfo.InvariantCulture, "{0}({1},{2})", earlier.Seed.Options.Path, earlier.Title.Span.Lines.Start.Line + 1, earlier.Title.Span.Lines.Start.Character + 1);
                    context.ReportDiagnostic(Diagnostic.Create(
                        Rules.DuplicateSlug, seed.LocationOf(title.Span), [earlier.Seed.LocationOf(earlier.Title.Span)], title.Slug, place));
                }
            }
        }
    }
}
