namespace Corpus.Generator.Image;

/// <summary>A lookup: sorted keys, each with where its articles start in the list of articles that follows.</summary>
internal static class LookupTable
{
    /// <param name="part">The number of the part.</param>
    /// <param name="name">What it is called in generated code.</param>
    /// <param name="groups">For each key, in order, its number and its articles, in the order of the collection.</param>
    public static PagedPart Write(int part, string name, IReadOnlyList<(int Key, List<int> Articles)> groups)
    {
        var table = new NumberTable();
        var start = 0;
        foreach (var (key, articles) in groups)
        {
            table.Add(key).Add(start);
            start += articles.Count;
        }

        table.Add(0).Add(start);
        foreach (var article in groups.SelectMany(group => group.Articles))
        {
            table.Add(article);
        }

        return new PagedPart(part, name, $"Keys ({groups.Count}), each with the start of its articles in the list; 0 and the end of the list; then the list.", table.ToPages());
    }
}
