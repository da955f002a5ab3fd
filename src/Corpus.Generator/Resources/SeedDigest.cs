using Corpus.Generator.Catalogs;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Reading;

namespace Corpus.Generator.Resources;

/// <summary>What declarations and diagnostics need to know of a seed whose text went into a resource.</summary>
internal sealed record SeedDigest(SeedHeads Heads, SeedFindings Findings)
{
    public static SeedDigest Of(ReadSeed seed, CancellationToken cancellationToken) => new(SeedHeads.Of(seed, cancellationToken), SeedFindings.Of(seed, cancellationToken));
}
