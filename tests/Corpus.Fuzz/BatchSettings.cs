using System.Diagnostics.CodeAnalysis;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Fuzz;

/// <summary>What MSBuild would pass on for a batch: every file a seed of one public collection, each with a format or none.</summary>
internal sealed class BatchSettings(IReadOnlyDictionary<string, string?> formats) : AnalyzerConfigOptionsProvider
{
    private const string Metadata = "build_metadata.AdditionalFiles.Corpus";

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Options(new()
    {
        ["build_property.RootNamespace"] = "Fuzzed",
        ["build_property.ProjectDir"] = "/project/",
    });

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => new Options([]);

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => new Options(new()
    {
        [Metadata + "Item"] = "true",
        [Metadata + "Name"] = "News",
        [Metadata + "Public"] = "true",
        [Metadata + "CapturedAt"] = "2025-04-15",
        [Metadata + "Format"] = formats[textFile.Path] ?? "",
    });

    private sealed class Options(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        private readonly Dictionary<string, string> _values = new(values, KeyComparer);

        public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value) => _values.TryGetValue(key, out value);
    }
}
