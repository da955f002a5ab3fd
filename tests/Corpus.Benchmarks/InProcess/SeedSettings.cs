using System.Diagnostics.CodeAnalysis;
using Corpus.Benchmarks.Corpora;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Benchmarks.InProcess;

/// <summary>What MSBuild would pass on for a project whose additional files are all seeds of one collection <c>News</c>.</summary>
internal sealed class SeedSettings(SyntheticCorpus corpus, string projectFolder) : AnalyzerConfigOptionsProvider
{
    private readonly Settings _seed = new(new()
    {
        ["build_metadata.AdditionalFiles.CorpusItem"] = "true",
        ["build_metadata.AdditionalFiles.CorpusName"] = "News",
        ["build_metadata.AdditionalFiles.CorpusPublic"] = "true",
        ["build_metadata.AdditionalFiles.CorpusFormat"] = corpus.Format,
        ["build_metadata.AdditionalFiles.CorpusCapturedAt"] = SyntheticCorpus.CapturedAt,
    });

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Settings(new()
    {
        ["build_property.RootNamespace"] = "Contest",
        ["build_property.ProjectDir"] = projectFolder,
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Settings.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _seed;

    private sealed class Settings(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Settings None { get; } = new([]);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
