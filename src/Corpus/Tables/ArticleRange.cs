using System.Collections;
using System.Diagnostics;
using Corpus.Image;

namespace Corpus;

/// <summary>Articles that stand together in the order of a lookup; a view, which copies nothing.</summary>
/// <typeparam name="T">The article type that was generated for the corpus.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public class ArticleRange<T> : IReadOnlyList<T>
    where T : Article
{
    private readonly ArticleTable<T> _table;
    private readonly LookupTable _order;
    private readonly int _start;

    internal ArticleRange(ArticleTable<T> table, LookupTable order, int start, int count)
    {
        _table = table;
        _order = order;
        _start = start;
        Count = count;
    }

    /// <summary>How many articles there are.</summary>
    public int Count { get; }

    /// <summary>The article at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            IndexRange.Check(index, Count);
            return _table[_order.Article(_start + index)];
        }
    }

    /// <summary>Enumerates the articles in order, without allocating anything but articles not asked for before.</summary>
    public ArticleRange<T>.Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    /// <summary>Walks an <see cref="ArticleRange{T}"/> from its first article to its last.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly ArticleRange<T> _range;
        private int _index;

        internal Enumerator(ArticleRange<T> range)
        {
            _range = range;
            _index = -1;
        }

        /// <summary>The article at the current position.</summary>
        public readonly T Current => _range[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next article; false behind the last.</summary>
        public bool MoveNext() => ++_index < _range.Count;

        /// <summary>Moves back before the first article.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
