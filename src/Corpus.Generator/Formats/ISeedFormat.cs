using Corpus.Generator.Articles;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats;

/// <summary>
/// One way of writing articles down. A format is a folder here, a line in <see cref="SeedFormats"/>, a folder of seeds and a test class.
/// It is a pure function of its arguments, takes time linear in the text, and never throws for what a text says.
/// </summary>
internal interface ISeedFormat
{
    /// <summary>The word that names it in <c>Format</c> metadata, lower case.</summary>
    string Name { get; }

    /// <summary>Whether the text looks like this format; asked in the order of the registry when the project names none.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    bool Accepts(SeedText seed, CancellationToken cancellationToken);

    /// <summary>Reads all articles. What cannot be placed stays in a body; what is wrong becomes a finding.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; looked at often.</exception>
    ParsedSeed Parse(SeedText seed, ReadingContext context, CancellationToken cancellationToken);
}
