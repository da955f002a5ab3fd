using System.Collections;

namespace Corpus.Generator.Seeds;

/// <summary>The lines of a text, in chunks: a list of millions that grows would be copied in one go, which no cancellation can interrupt.</summary>
internal sealed class SeedLines : IReadOnlyList<SeedLine>
{
    private const int LargeText = 1 << 20;

    /// <summary>Chunks of a large text are so large that the garbage collector leaves them where they are, instead of copying all of them twice while nobody can cancel.</summary>
    private const int LargeChunkLog2 = 13;
    private const int SmallChunkLog2 = 8;

    private readonly List<SeedLine[]> _chunks = [];
    private readonly int _chunkLog2;

    /// <summary>Finds the lines of <paramref name="content"/> from <paramref name="start"/> on; linear in its length.</summary>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled; looked at for each chunk.</exception>
    public SeedLines(string content, int start, CancellationToken cancellationToken)
    {
        _chunkLog2 = content.Length < LargeText ? SmallChunkLog2 : LargeChunkLog2;
        while (start < content.Length)
        {
            var length = content.AsSpan(start).IndexOfAny('\r', '\n');
            var end = length < 0 ? content.Length : start + length;
            Add(start, end, cancellationToken);
            start = end + (end + 1 < content.Length && content[end] == '\r' && content[end + 1] == '\n' ? 2 : 1);
        }
    }

    public int Count { get; private set; }

    private int ChunkSize => 1 << _chunkLog2;

    public SeedLine this[int index] => index < Count ? _chunks[index >> _chunkLog2][index & (ChunkSize - 1)] : throw new ArgumentOutOfRangeException(nameof(index));

    public IEnumerator<SeedLine> GetEnumerator()
    {
        for (var i = 0; i < Count; i++)
        {
            yield return this[i];
        }
    }

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private void Add(int start, int end, CancellationToken cancellationToken)
    {
        if ((Count & (ChunkSize - 1)) == 0)
        {
            cancellationToken.ThrowIfCancellationRequested();
            _chunks.Add(new SeedLine[ChunkSize]);
        }

        _chunks[_chunks.Count - 1][Count & (ChunkSize - 1)] = new SeedLine(Count + 1, start, end - start);
        Count++;
    }
}
