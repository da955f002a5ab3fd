using Corpus.Generator.Diagnostics;
using Corpus.Generator.Equality;

namespace Corpus.Generator.Articles;

/// <summary>What a format made of a seed: its articles in the order of the file, and what is to be said about it to its author.</summary>
internal sealed record ParsedSeed(EquatableArray<ParsedArticle> Articles, EquatableArray<Finding> Findings);
