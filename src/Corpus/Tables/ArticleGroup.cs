using System.Diagnostics;
using Corpus.Image;

namespace Corpus;

/// <summary>The articles of one key of a lookup, in the corpus' order.</summary>
/// <typeparam name="TKey">The type of the key.</typeparam>
/// <typeparam name="T">The article type that was generated for the corpus.</typeparam>
[DebuggerDisplay("{Key}: Count = {Count}")]
public sealed class ArticleGroup<TKey, T> : ArticleRange<T>, IGrouping<TKey, T>
    where TKey : notnull
    where T : Article
{
    internal ArticleGroup(TKey key, ArticleTable<T> table, LookupTable order, int start, int count)
        : base(table, order, start, count) =>
        Key = key;

    /// <summary>The key, as the first article of the group spells it; as it was asked for, if no article has it.</summary>
    public TKey Key { get; }
}
