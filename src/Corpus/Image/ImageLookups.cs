using System.ComponentModel;

namespace Corpus.Image;

/// <summary>Plumbing between generated code and this library: the lookups of a table, each made once. Programs have no use for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public static class ImageLookups
{
    /// <summary>The articles of a table by date; always the same object for one table.</summary>
    /// <typeparam name="T">The article type.</typeparam>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static ArticleLookup<DateOnly, T> ByDate<T>(ArticleTable<T> table)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.ByDate;
    }

    /// <summary>The articles of a table by place, as written, whatever the case; always the same object for one table.</summary>
    /// <typeparam name="T">The article type.</typeparam>
    /// <param name="table">The table.</param>
    /// <exception cref="ArgumentNullException"><paramref name="table"/> is null.</exception>
    public static ArticleLookup<string, T> ByPlace<T>(ArticleTable<T> table)
        where T : Article
    {
        ArgumentNullException.ThrowIfNull(table);
        return table.ByPlace;
    }
}
