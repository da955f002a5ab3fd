using System.Collections;

namespace Corpus;

/// <summary>Walks an <see cref="ArticleTable{T}"/> for LINQ: a class, because calls to a boxed generic structure take a detour that a class does not.</summary>
/// <typeparam name="T">The article type that was generated for the corpus.</typeparam>
internal sealed class ArticleWalk<T> : IEnumerator<T>
    where T : Article
{
    private readonly ArticleTable<T> _table;
    private readonly T?[] _articles;
    private int _index = -1;

    /// <param name="table">The table, which makes articles.</param>
    /// <param name="articles">The articles that it has made, null where one has not been asked for.</param>
    public ArticleWalk(ArticleTable<T> table, T?[] articles)
    {
        _table = table;
        _articles = articles;
    }

    public T Current => (uint)_index < (uint)_articles.Length && _articles[_index] is { } made ? made : _table[_index];

    object IEnumerator.Current => Current;

    public bool MoveNext() => ++_index < _articles.Length;

    public void Reset() => _index = -1;

    public void Dispose()
    {
    }
}
