using Corpus.Generator.Articles;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.Plain;

/// <summary>Placeholder until the reader lands.</summary>
internal sealed class PlainFormat : ISeedFormat
{
    public string Name => "plain";

    public bool Accepts(SeedText seed) => true;

    public ParsedSeed Parse(SeedText seed, ReadingContext context, CancellationToken cancellationToken) => new([], []);
}
