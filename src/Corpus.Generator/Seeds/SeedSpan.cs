using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Seeds;

/// <summary>A stretch of a seed, by value: as offsets, and as the lines and columns (0-based) that an editor shows for them.</summary>
internal readonly record struct SeedSpan(TextSpan Span, LinePositionSpan Lines);
