using Corpus.Generator.Image;

namespace Corpus.Generator.Tests.Image;

public sealed class SeedGroupsTests
{
    private static readonly string[] s_paths = [.. Enumerable.Range(0, 5000).Select(i => $"seeds/{i:00000}.txt")];

    [Fact]
    public void GroupsAreRunsOfAModestSize()
    {
        var groups = SeedGroups.Of(s_paths);

        Assert.Equal(groups.Order(), groups);
        Assert.InRange(groups.Distinct().Count(), 10, 40);
        Assert.InRange(groups.GroupBy(group => group).Max(group => group.Count()), 1, 2000);
    }

    [Fact]
    public void AnAddedPathLeavesTheOtherBoundariesWhereTheyAre()
    {
        var added = s_paths.Append("seeds/02500a.txt").Order(StringComparer.Ordinal).ToArray();

        Assert.Equal(Boundaries(s_paths), Boundaries(added).Where(path => path != "seeds/02500a.txt"));
    }

    private static IEnumerable<string> Boundaries(string[] paths)
    {
        var groups = SeedGroups.Of(paths);
        return paths.Where((_, i) => i + 1 < paths.Length && groups[i] != groups[i + 1]);
    }
}
