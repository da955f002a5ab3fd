namespace Corpus.Generator.Catalogs;

/// <summary>An article as declarations know it.</summary>
/// <param name="Seed">The number of its seed in the catalogue.</param>
/// <param name="Ordinal">Its number in the seed, from 0.</param>
/// <param name="Identifier">The name of its property; empty in a collection without members.</param>
/// <param name="Head">What its seed says of it.</param>
internal sealed record CatalogEntry(int Seed, int Ordinal, string Identifier, ArticleHead Head);
