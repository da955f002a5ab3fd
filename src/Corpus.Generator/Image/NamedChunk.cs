using System.Collections.Immutable;
using Corpus.Generator.Catalogs;

namespace Corpus.Generator.Image;

/// <summary>Finds the name of the file that a chunk's text goes to.</summary>
internal static class NamedChunk
{
    public static (TextChunk Chunk, string HintName) Join((TextChunk Chunk, ImmutableArray<Catalog> Catalogs) input, CancellationToken _) =>
        (input.Chunk, input.Catalogs.First(catalog => catalog.Collection == input.Chunk.Collection).HintName);
}
