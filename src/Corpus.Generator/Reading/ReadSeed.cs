using Corpus.Generator.Diagnostics;
using Corpus.Generator.Equality;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Reading;

/// <summary>All that came out of one seed. Later steps take only what they need of it, so that an edit stops where it no longer matters.</summary>
/// <param name="File">The path as the host knows it, for locations.</param>
/// <param name="Options">The seed's settings.</param>
/// <param name="Articles">Its articles, in the order of the file.</param>
/// <param name="Findings">What is to be reported, suppressed rules left out.</param>
internal sealed record ReadSeed(string File, SeedOptions Options, EquatableArray<ReadArticle> Articles, EquatableArray<Finding> Findings);
