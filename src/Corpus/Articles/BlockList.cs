using System.Collections;
using System.Diagnostics;
using Corpus.Image;

namespace Corpus;

/// <summary>The blocks of a body or of a section, in the order of the text.</summary>
[DebuggerDisplay("Count = {Count}")]
public sealed class BlockList : IReadOnlyList<Block>
{
    private readonly Block[] _blocks;
    private readonly int _start;

    internal BlockList(Block[] blocks, int start, int count)
    {
        _blocks = blocks;
        _start = start;
        Count = count;
    }

    /// <summary>How many blocks there are.</summary>
    public int Count { get; }

    /// <summary>The block at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public Block this[int index]
    {
        get
        {
            IndexRange.Check(index, Count);
            return _blocks[_start + index];
        }
    }

    /// <summary>Enumerates the blocks without allocating.</summary>
    public Enumerator GetEnumerator() => new(this);

    IEnumerator<Block> IEnumerable<Block>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks a <see cref="BlockList"/> from its first block to its last.</summary>
    public struct Enumerator : IEnumerator<Block>
    {
        private readonly BlockList _list;
        private int _index;

        internal Enumerator(BlockList list)
        {
            _list = list;
            _index = -1;
        }

        /// <summary>The block at the current position.</summary>
        public readonly Block Current => _list[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next block; false behind the last.</summary>
        public bool MoveNext() => ++_index < _list.Count;

        /// <summary>Moves back before the first block.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
