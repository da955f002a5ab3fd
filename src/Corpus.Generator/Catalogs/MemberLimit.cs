namespace Corpus.Generator.Catalogs;

/// <summary>
/// Decides whether a collection has a property and a constant for each article. They are declarations, so they cost where code costs: the compiler's time, the editor's completion list, and the
/// time the run time takes to load a class with that many members, which would make the first access slower the larger the collection is (docs/decisions/0010-members-have-a-limit.md).
/// </summary>
internal static class MemberLimit
{
    /// <summary>The most articles that have members unless the project asks for them.</summary>
    public const int Default = 1000;

    /// <summary>What the files of a collection say; if none says anything, whether there are few enough articles.</summary>
    public static bool Decide(IEnumerable<bool?> settings, int articles)
    {
        var said = settings.Where(setting => setting is not null).ToList();
        return said.Count > 0 ? said.Contains(true) : articles <= Default;
    }
}
