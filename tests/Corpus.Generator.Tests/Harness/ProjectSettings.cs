using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Tests.Harness;

/// <summary>What MSBuild would pass on: properties of the project and metadata of its files.</summary>
internal sealed class ProjectSettings(IEnumerable<SeedFile> files, IReadOnlyDictionary<string, string> properties) : AnalyzerConfigOptionsProvider
{
    private readonly Dictionary<string, Settings> _files = files.ToDictionary(
        file => file.FullPath,
        file => new Settings(file.Metadata.ToDictionary(pair => "build_metadata.AdditionalFiles.Corpus" + pair.Name, pair => pair.Value, AnalyzerConfigOptions.KeyComparer)),
        StringComparer.Ordinal);

    public override AnalyzerConfigOptions GlobalOptions { get; } = new Settings(
        properties.ToDictionary(pair => "build_property." + pair.Key, pair => pair.Value, AnalyzerConfigOptions.KeyComparer));

    public override AnalyzerConfigOptions GetOptions(SyntaxTree tree) => Settings.None;

    public override AnalyzerConfigOptions GetOptions(AdditionalText textFile) => _files.GetValueOrDefault(textFile.Path, Settings.None);

    private sealed class Settings(Dictionary<string, string> values) : AnalyzerConfigOptions
    {
        public static Settings None { get; } = new([]);

        public override bool TryGetValue(string key, [System.Diagnostics.CodeAnalysis.NotNullWhen(true)] out string? value) => values.TryGetValue(key, out value);
    }
}
