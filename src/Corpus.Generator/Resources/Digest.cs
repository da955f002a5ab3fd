using Corpus.Generator.Equality;

namespace Corpus.Generator.Resources;

/// <summary>What a digest file says.</summary>
/// <param name="File">Its path.</param>
/// <param name="Collections">The collections whose articles are in resources.</param>
/// <param name="IsReadable">Whether the file is whole and of this version of Corpus.</param>
internal sealed record Digest(string File, EquatableArray<CollectionDigest> Collections, bool IsReadable);
