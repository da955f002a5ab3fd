using System.Diagnostics.CodeAnalysis;
using Microsoft.Build.Framework;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Tasks;

/// <summary>The metadata of an item under the names that the compiler would give them.</summary>
internal sealed class ItemOptions(ITaskItem item) : AnalyzerConfigOptions
{
    private const string Prefix = "build_metadata.AdditionalFiles.";

    public override bool TryGetValue(string key, [NotNullWhen(true)] out string? value)
    {
        value = key.StartsWith(Prefix, StringComparison.OrdinalIgnoreCase) ? item.GetMetadata(key.Substring(Prefix.Length)) : null;
        return value is not null;
    }
}
