using Corpus.Generator.Analyzers;
using CsCheck;

namespace Corpus.Analyzers.Tests;

/// <summary>The bounded distance against the textbook's full matrix.</summary>
public sealed class EditDistanceTests
{
    private static readonly Gen<string> s_words = Gen.String[Gen.Char["abc-"], 0, 14];

    [Theory]
    [InlineData("", "", 0)]
    [InlineData("", "abc", 3)]
    [InlineData("seoul", "soeul", 1)]
    [InlineData("ca", "abc", 3)]
    [InlineData("disolves", "dissolves", 1)]
    [InlineData("kitten", "sitting", 3)]
    public void CountsEdits(string a, string b, int edits)
    {
        Assert.Equal(edits, new EditDistance().Measure(a, b, 10));
        Assert.Equal(edits, new EditDistance().Measure(b, a, 10));
    }

    [Fact]
    public void IsTheFullMatrixUpToTheBound()
    {
        // One instance for all: what a call leaves in the rows must not show in the next.
        var distance = new EditDistance();
        Gen.Select(s_words, s_words, Gen.Int[0, 15]).Sample(
            (a, b, bound) => distance.Measure(a, b, bound) == Math.Min(Reference(a, b), bound + 1), iter: 20_000, threads: 1);
    }

    private static int Reference(string a, string b)
    {
        var cells = new int[a.Length + 1][];
        for (var i = 0; i <= a.Length; i++)
        {
            cells[i] = new int[b.Length + 1];
            for (var j = 0; j <= b.Length; j++)
            {
                cells[i][j] = i == 0 || j == 0 ? i + j : Math.Min(
                    cells[i - 1][j - 1] + (a[i - 1] == b[j - 1] ? 0 : 1), Math.Min(cells[i - 1][j], cells[i][j - 1]) + 1);
                if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                {
                    cells[i][j] = Math.Min(cells[i][j], cells[i - 2][j - 2] + 1);
                }
            }
        }

        return cells[a.Length][b.Length];
    }
}
