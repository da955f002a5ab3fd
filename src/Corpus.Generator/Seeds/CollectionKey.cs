namespace Corpus.Generator.Seeds;

/// <summary>A collection of articles: the class that is generated for it.</summary>
/// <param name="Namespace">Its namespace; empty for the global one.</param>
/// <param name="Name">Its name, a valid identifier.</param>
internal sealed record CollectionKey(string Namespace, string Name) : IComparable<CollectionKey>
{
    public int CompareTo(CollectionKey? other)
    {
        var byName = string.CompareOrdinal(Name, other?.Name);
        return byName != 0 ? byName : string.CompareOrdinal(Namespace, other?.Namespace);
    }
}
