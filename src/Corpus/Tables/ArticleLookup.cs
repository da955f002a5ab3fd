using System.Collections;
using System.Diagnostics;
using Corpus.Image;

namespace Corpus;

/// <summary>
/// The articles of a corpus by a field of theirs, as sorted when the corpus was compiled: look-ups are binary searches over that data, and no
/// dictionary is built. String keys are compared by <see cref="StringComparison.OrdinalIgnoreCase"/>, and sorted so. Articles that lack the field are in no group.
/// </summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="T">The article type that was generated for the corpus.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public sealed class ArticleLookup<TKey, T> : ILookup<TKey, T>
    where TKey : notnull
    where T : Article
{
    private readonly ArticleTable<T> _table;
    private readonly LookupTable _order;
    private readonly LookupKeys<TKey> _keys;

    internal ArticleLookup(ArticleTable<T> table, LookupTable order, LookupKeys<TKey> keys)
    {
        _table = table;
        _order = order;
        _keys = keys;
    }

    /// <summary>The distinct keys, ascending; read on demand.</summary>
    public IReadOnlyList<TKey> Keys => _keys;

    /// <summary>How many distinct keys there are.</summary>
    public int Count => _keys.Count;

    /// <summary>The articles of a key, in the corpus' order; an empty group if no article has it.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public ArticleGroup<TKey, T> this[TKey key]
    {
        get
        {
            var position = Find(key);
            return position < 0 ? new ArticleGroup<TKey, T>(key, _table, _order, 0, 0) : Group(position);
        }
    }

    IEnumerable<T> ILookup<TKey, T>.this[TKey key] => this[key];

    /// <summary>Whether any article has a key.</summary>
    /// <param name="key">The key.</param>
    /// <exception cref="ArgumentNullException"><paramref name="key"/> is null.</exception>
    public bool Contains(TKey key) => Find(key) >= 0;

    /// <summary>The articles whose keys lie between two, both included, in the order of the keys; found by two binary searches.</summary>
    /// <param name="from">The least key.</param>
    /// <param name="to">The greatest key.</param>
    /// <returns>The articles; empty if <paramref name="from"/> is greater than <paramref name="to"/>.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="from"/> or <paramref name="to"/> is null.</exception>
    public ArticleRange<T> Between(TKey from, TKey to)
    {
        ArgumentNullException.ThrowIfNull(from);
        ArgumentNullException.ThrowIfNull(to);
        var first = _keys.CountBelow(from);
        var end = _keys.CountUpTo(to);
        return first < end
            ? new ArticleRange<T>(_table, _order, _order.Start(first), _order.Length(first, end))
            : new ArticleRange<T>(_table, _order, 0, 0);
    }

    /// <summary>Enumerates the groups, keys ascending.</summary>
    public ArticleLookup<TKey, T>.Enumerator GetEnumerator() => new(this);

    IEnumerator<IGrouping<TKey, T>> IEnumerable<IGrouping<TKey, T>>.GetEnumerator() => GetEnumerator();

    IEnumerator IEnumerable.GetEnumerator() => GetEnumerator();

    private int Find(TKey key)
    {
        ArgumentNullException.ThrowIfNull(key);
        var position = _keys.CountBelow(key);
        return position < _keys.Count && _keys.Compare(position, key) == 0 ? position : -1;
    }

    private ArticleGroup<TKey, T> Group(int position) =>
        new(_keys[position], _table, _order, _order.Start(position), _order.Length(position, position + 1));

    /// <summary>Walks an <see cref="ArticleLookup{TKey, T}"/> from the group of its least key to that of its greatest.</summary>
    public struct Enumerator : IEnumerator<ArticleGroup<TKey, T>>, IEnumerator<IGrouping<TKey, T>>
    {
        private readonly ArticleLookup<TKey, T> _lookup;
        private int _position;

        internal Enumerator(ArticleLookup<TKey, T> lookup)
        {
            _lookup = lookup;
            _position = -1;
            Current = null!;
        }

        /// <summary>The group at the current position.</summary>
        public ArticleGroup<TKey, T> Current { get; private set; }

        readonly IGrouping<TKey, T> IEnumerator<IGrouping<TKey, T>>.Current => Current;

        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next group; false behind the last.</summary>
        public bool MoveNext()
        {
            if (++_position >= _lookup.Count)
            {
                return false;
            }

            Current = _lookup.Group(_position);
            return true;
        }

        /// <summary>Moves back before the first group.</summary>
        public void Reset() => _position = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
