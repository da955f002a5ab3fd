using Corpus.Generator.Catalogs;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Emission;
using Corpus.Generator.Image;
using Corpus.Generator.Reading;
using Corpus.Generator.Resources;
using Corpus.Generator.Seeds;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator;

/// <summary>Compiles seeds into typed articles. docs/architecture.md draws this pipeline and says what each edit re-does.</summary>
[Generator(LanguageNames.CSharp)]
public sealed class CorpusGenerator : IIncrementalGenerator
{
    /// <inheritdoc/>
    public void Initialize(IncrementalGeneratorInitializationContext context)
    {
        var options = context.AnalyzerConfigOptionsProvider.Select(ProjectOptions.Read).WithTrackingName(TrackingNames.Options);
        var files = context.AdditionalTextsProvider.Combine(context.AnalyzerConfigOptionsProvider);
        var seeds = files.SelectMany(SeedOptionsReader.Read).WithTrackingName(TrackingNames.Seeds);
        var undescribed = files.SelectMany(SeedOptionsReader.Undescribed).WithTrackingName(TrackingNames.Undescribed);
        var parsed = seeds.Select(SeedReader.Read).WithTrackingName(TrackingNames.Parsed);

        var digests = context.AdditionalTextsProvider.Where(DigestReader.IsDigest).Select(DigestReader.Read).WithTrackingName(TrackingNames.Digests);
        var stored = digests.SelectMany((digest, _) => digest.Collections);

        var findings = parsed.Select(SeedFindings.Of).WithTrackingName(TrackingNames.Findings);
        var heads = parsed.Select(SeedHeads.Of).WithTrackingName(TrackingNames.Heads);
        var texts = parsed.Select(SeedTexts.Of).WithTrackingName(TrackingNames.Texts);
        var rows = parsed.Select(SeedRows.Of).WithTrackingName(TrackingNames.Rows);

        var catalogs = heads.Collect().Combine(stored.Collect()).SelectMany(CatalogBuilder.Build).WithTrackingName(TrackingNames.Catalog);
        var chunks = texts.Collect().SelectMany(TextChunk.Group).WithTrackingName(TrackingNames.Chunks);
        var slugs = catalogs.Where(catalog => catalog.Resource is null).Select(CollectionSlugs.Of).WithTrackingName(TrackingNames.Slugs);
        var tables = rows.Collect().Combine(slugs.Collect()).SelectMany(CollectionRows.Join).WithTrackingName(TrackingNames.Tables);

        context.RegisterSourceOutput(catalogs, DeclarationsEmitter.Emit);
        context.RegisterImplementationSourceOutput(catalogs, NamesEmitter.Emit);
        context.RegisterImplementationSourceOutput(chunks, TextEmitter.Emit);
        context.RegisterImplementationSourceOutput(tables, TablesEmitter.Emit);
        context.RegisterImplementationSourceOutput(catalogs, ResourceEmitter.Emit);

        context.RegisterSourceOutput(digests, CarrierFindings.Report);
        context.RegisterSourceOutput(findings.Collect().Combine(stored.Collect()).Combine(options).Combine(undescribed.Collect()), CollectionFindings.Report);
    }
}
