using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.Plain;

/// <summary>One header: its name in lower case, its value with folded lines joined, and where the value stands on the first of them.</summary>
internal sealed record Header(string Name, string Value, SeedSpan Span);
