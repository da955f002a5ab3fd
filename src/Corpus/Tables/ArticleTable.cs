using System.Collections;
using System.ComponentModel;
using System.Diagnostics;
using System.Diagnostics.CodeAnalysis;
using Corpus.Image;

namespace Corpus;

/// <summary>
/// All articles of a corpus, by position and by slug. The order is that of the source files' paths (ordinal), then that of the articles in their
/// file. An article is made when it is first asked for, and every later caller, on any thread, gets the same object.
/// </summary>
/// <typeparam name="T">The article type that was generated for the corpus.</typeparam>
[DebuggerDisplay("Count = {Count}")]
public abstract class ArticleTable<T> : IReadOnlyList<T>, IReloadable
    where T : Article
{
    /// <summary>The image that the table reads.</summary>
    internal readonly ImageReader Image;

    private readonly T?[] _articles;
    private ArticleLookup<DateOnly, T>? _byDate;
    private ArticleLookup<string, T>? _byPlace;

    /// <summary>Creates the table of an image; generated code calls this.</summary>
    /// <param name="image">The opened image.</param>
    /// <exception cref="ArgumentNullException"><paramref name="image"/> is null.</exception>
    protected ArticleTable(ImageReader image)
    {
        ArgumentNullException.ThrowIfNull(image);
        Image = image;
        _articles = new T?[image.Header.ArticleCount];
    }

    /// <summary>How many articles there are.</summary>
    public int Count => _articles.Length;

    /// <summary>Whether the table still shows the data of the running code: false only after a hot reload. Generated code asks this.</summary>
    [EditorBrowsable(EditorBrowsableState.Never)]
    public bool IsCurrent => HotReload.IsCurrent(Image.Generation);

    /// <summary>The articles by date, made when first asked for.</summary>
    internal ArticleLookup<DateOnly, T> ByDate => _byDate ?? Published.Once(ref _byDate, LookupFactory.ByDate(this));

    /// <summary>The articles by place, made when first asked for.</summary>
    internal ArticleLookup<string, T> ByPlace => _byPlace ?? Published.Once(ref _byPlace, LookupFactory.ByPlace(this));

    /// <summary>The article at a position.</summary>
    /// <param name="index">The position, from 0.</param>
    /// <exception cref="ArgumentOutOfRangeException"><paramref name="index"/> is negative, or not below <see cref="Count"/>.</exception>
    public T this[int index]
    {
        get
        {
            var articles = _articles;
            return (uint)index < (uint)articles.Length ? articles[index] ?? Make(index) : throw IndexRange.Outside(index, articles.Length);
        }
    }

    /// <summary>The article with a slug; the time does not depend on the number of articles, and nothing is allocated but the article itself.</summary>
    /// <param name="slug">The slug, compared by its characters (ordinal, case matters).</param>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    /// <exception cref="KeyNotFoundException">No article has this slug.</exception>
    public T this[string slug]
    {
        get
        {
            return TryGet(slug, out var article) ? article : throw Missing(slug);
        }
    }

    /// <summary>The article with a slug; the time does not depend on the number of articles, and nothing is allocated but the article itself.</summary>
    /// <param name="slug">The slug, compared by its characters (ordinal, case matters).</param>
    /// <exception cref="KeyNotFoundException">No article has this slug.</exception>
    [SuppressMessage("Design", "CA1043:Use integral or string argument for indexers", Justification = "A span is a slug that is not yet a string.")]
    public T this[ReadOnlySpan<char> slug] => TryGet(slug, out var article) ? article : throw Missing(slug.ToString());

    /// <summary>Finds the article with a slug.</summary>
    /// <param name="slug">The slug, compared by its characters (ordinal, case matters).</param>
    /// <param name="article">The article, or null if there is none.</param>
    /// <returns>Whether there is such an article.</returns>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    public bool TryGet(string slug, [MaybeNullWhen(false)] out T article)
    {
        ArgumentNullException.ThrowIfNull(slug);
        var articles = _articles;
        var index = SlugTable.Find(Image, articles, slug);
        article = index < 0 ? null : articles[index] ?? Make(index);
        return article is not null;
    }

    /// <summary>Finds the article with a slug.</summary>
    /// <param name="slug">The slug, compared by its characters (ordinal, case matters).</param>
    /// <param name="article">The article, or null if there is none.</param>
    /// <returns>Whether there is such an article.</returns>
    public bool TryGet(ReadOnlySpan<char> slug, [MaybeNullWhen(false)] out T article)
    {
        var articles = _articles;
        var index = SlugTable.Find(Image, articles, slug, text: null);
        article = index < 0 ? null : articles[index] ?? Make(index);
        return article is not null;
    }

    /// <summary>Whether there is an article with a slug.</summary>
    /// <param name="slug">The slug, compared by its characters (ordinal, case matters).</param>
    /// <exception cref="ArgumentNullException"><paramref name="slug"/> is null.</exception>
    public bool Contains(string slug)
    {
        ArgumentNullException.ThrowIfNull(slug);
        return SlugTable.Find(Image, _articles, slug) >= 0;
    }

    /// <summary>Whether there is an article with a slug.</summary>
    /// <param name="slug">The slug, compared by its characters (ordinal, case matters).</param>
    public bool Contains(ReadOnlySpan<char> slug) => SlugTable.Find(Image, _articles, slug, text: null) >= 0;

    /// <summary>Enumerates the articles in order, without allocating anything but articles not asked for before.</summary>
    public ArticleTable<T>.Enumerator GetEnumerator() => new(this);

    IEnumerator<T> IEnumerable<T>.GetEnumerator() => new ArticleWalk<T>(this);

    IEnumerator IEnumerable.GetEnumerator() => new ArticleWalk<T>(this);

    /// <summary>Makes an article; generated code implements this.</summary>
    /// <param name="handle">Which article.</param>
    protected abstract T Create(ArticleHandle handle);

    /// <summary>The article that is published first. Spelled out, because a generic method costs the JIT more than all the rest of this one.</summary>
    private T Make(int index)
    {
        var made = Create(new ArticleHandle(Image, index));
        return Interlocked.CompareExchange(ref _articles[index], made, null) ?? made;
    }

    private KeyNotFoundException Missing(string slug) => new($"The corpus '{Image.Corpus}' has no article with the slug '{slug}'.");

    /// <summary>Walks an <see cref="ArticleTable{T}"/> from its first article to its last.</summary>
    public struct Enumerator : IEnumerator<T>
    {
        private readonly ArticleTable<T> _table;
        private readonly T?[] _articles;
        private int _index;

        internal Enumerator(ArticleTable<T> table)
        {
            _table = table;
            _articles = table._articles;
            _index = -1;
        }

        /// <summary>The article at the current position.</summary>
        public readonly T Current => (uint)_index < (uint)_articles.Length && _articles[_index] is { } made ? made : _table[_index];

        readonly object IEnumerator.Current => Current;

        /// <summary>Moves to the next article; false behind the last.</summary>
        public bool MoveNext() => ++_index < _articles.Length;

        /// <summary>Moves back before the first article.</summary>
        public void Reset() => _index = -1;

        /// <summary>Does nothing: there is nothing to release.</summary>
        public readonly void Dispose()
        {
        }
    }
}
