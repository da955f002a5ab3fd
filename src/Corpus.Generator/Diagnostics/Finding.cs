using Corpus.Generator.Equality;
using Corpus.Generator.Seeds;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>A rule broken somewhere in a seed: a diagnostic by value, without <see cref="Location"/> and without the file.</summary>
/// <param name="Rule">The rule.</param>
/// <param name="Span">The exact words it is about.</param>
/// <param name="Arguments">What the message of the rule leaves open.</param>
internal sealed record Finding(DiagnosticDescriptor Rule, SeedSpan Span, EquatableArray<string> Arguments);
