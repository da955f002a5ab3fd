using System.Collections;

namespace Corpus;

/// <summary>Walks an <see cref="ArticleTable{T}"/> for LINQ: a class, because calls to a boxed generic structure take a detour that a class does not.</summary>
/// <typeparam name="T">The article type that was generated for the corpus.</typeparam>
internal sealed class ArticleWalk<T> : IEnumerator<T>
    where T : Article
{
    private ArticleTable<T>.Enumerator _articles;

    /// <param name="table">The table.</param>
    public ArticleWalk(ArticleTable<T> table) => _articles = table.GetEnumerator();

    public T Current => _articles.Current;

    object IEnumerator.Current => Current;

    public bool MoveNext() => _articles.MoveNext();

    public void Reset() => _articles.Reset();

    public void Dispose()
    {
    }
}
