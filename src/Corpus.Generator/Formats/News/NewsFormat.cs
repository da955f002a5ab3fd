using Corpus.Generator.Articles;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.News;

/// <summary>Placeholder until the reader lands.</summary>
internal sealed class NewsFormat : ISeedFormat
{
    public string Name => "news";

    public bool Accepts(SeedText seed) => false;

    public ParsedSeed Parse(SeedText seed, ReadingContext context, CancellationToken cancellationToken) => new([], []);
}
