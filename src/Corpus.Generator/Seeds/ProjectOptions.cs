using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Seeds;

/// <summary>What the project as a whole says.</summary>
/// <param name="RootNamespace">The namespace of collections that name none; empty for the global one.</param>
/// <param name="ProjectDirectory">Where seed paths are relative to; empty if the host does not say.</param>
/// <param name="ItemCount">How many files the project passed on as seeds, or null if the host does not say.</param>
internal sealed record ProjectOptions(string RootNamespace, string ProjectDirectory, int? ItemCount)
{
    public static ProjectOptions Read(AnalyzerConfigOptionsProvider provider, CancellationToken _) => Read(provider.GlobalOptions);

    public static ProjectOptions Read(AnalyzerConfigOptions options) => new(
        Property(options, "RootNamespace"),
        Property(options, "ProjectDir"),
        int.TryParse(Property(options, "CorpusItemCount"), out var count) ? count : null);

    private static string Property(AnalyzerConfigOptions options, string name) =>
        options.TryGetValue("build_property." + name, out var value) ? value.Trim() : "";
}
