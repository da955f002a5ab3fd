using System.Globalization;
using Corpus.Analyzers.Tests.Harness;
using Corpus.Generator.Tests.Harness;
using Microsoft.CodeAnalysis;

namespace Corpus.Analyzers.Tests;

/// <summary>The analyzer on what the generator writes for the repository's own articles.</summary>
public sealed class GeneratedCollectionTests
{
    private const string Code = """
        using My.App;

        internal static class Program
        {
            public static object Slug => News.Articles["singapore-dissolves-parliament-ahead-of-imminent-election"];
            public static object Misspelt => News.Articles["singapore-disolves-parliament-ahead-of-imminent-election"];
            public static object Place => News.ByPlace["Peshawar"];
            public static object NoPlace => News.ByPlace["Soeul"];
        }
        """;

    [Fact]
    public async Task ItsSlugsAndPlacesAreKnown()
    {
        var found = await Analysis.DiagnoseAsync(RepositorySeeds.NewsProject.WithSource(Code).Run().Compilation);

        Assert.Equal(
            [
                "CORP1003 (5) 'singapore-dissolves-parliament-ahead-of-imminent-election' can be written as "
                    + "'News.Articles.SingaporeDissolvesParliamentAheadOfImminentElection'",
                "CORP1001 (6) 'singapore-disolves-parliament-ahead-of-imminent-election' is the slug of no article in 'News'; "
                    + "did you mean 'singapore-dissolves-parliament-ahead-of-imminent-election'?",
                "CORP1002 (8) 'Soeul' is no key of 'News.ByPlace', so nothing is found; did you mean 'SEOUL'?",
            ],
            found.Select(Describe));
    }

    [Fact]
    public async Task ARenamedArticleBreaksTheBuildWhereItWasUsed()
    {
        var project = RepositorySeeds.NewsProject.WithSource(Code);
        var run = project.Run();
        run.Become(project.Edit(
            RepositorySeeds.NewsPath,
            RepositorySeeds.News.Replace("Singapore dissolves parliament", "Singapore dissolved parliament", StringComparison.Ordinal)));

        var found = await Analysis.DiagnoseAsync(run.Compilation);

        Assert.Contains(
            "CORP1001 (5) 'singapore-dissolves-parliament-ahead-of-imminent-election' is the slug of no article in 'News'; "
                + "did you mean 'singapore-dissolved-parliament-ahead-of-imminent-election'?",
            found.Select(Describe));
    }

    private static string Describe(Diagnostic diagnostic) =>
        $"{diagnostic.Id} ({diagnostic.Location.GetLineSpan().StartLinePosition.Line + 1}) {diagnostic.GetMessage(CultureInfo.InvariantCulture)}";
}
