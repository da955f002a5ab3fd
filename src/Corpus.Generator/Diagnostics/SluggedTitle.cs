using Corpus.Generator.Seeds;

namespace Corpus.Generator.Diagnostics;

/// <summary>Where the title stands that a slug comes from.</summary>
internal sealed record SluggedTitle(string Slug, SeedSpan Span);
