using Corpus.Generator.Formats.News;
using Corpus.Generator.Formats.Plain;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats;

/// <summary>The formats there are, in the order in which a text is offered to them. The last accepts everything.</summary>
internal static class SeedFormats
{
    /// <summary>The word in <c>Format</c> metadata that leaves the choice to the text.</summary>
    public const string Auto = "auto";

    public static IReadOnlyList<ISeedFormat> All { get; } = [new NewsFormat(), new PlainFormat()];

    /// <summary>The format of that name, any case; null if there is none.</summary>
    public static ISeedFormat? Named(string name) => All.FirstOrDefault(format => string.Equals(format.Name, name, StringComparison.OrdinalIgnoreCase));

    /// <summary>The first format that accepts the text.</summary>
    public static ISeedFormat For(SeedText seed, CancellationToken cancellationToken) => All.First(format => format.Accepts(seed, cancellationToken));
}
