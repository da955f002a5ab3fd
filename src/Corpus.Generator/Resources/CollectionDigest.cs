using Corpus.Generator.Equality;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Resources;

/// <summary>What the compiler must know of a collection whose articles are in a resource; it never sees their texts.</summary>
internal sealed record CollectionDigest(CollectionKey Collection, ImageResource Resource, EquatableArray<SeedDigest> Seeds);
