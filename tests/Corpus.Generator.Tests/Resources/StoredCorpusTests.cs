using Corpus.Generator.Tests.Diagnostics;
using Corpus.Generator.Tests.Harness;
using CsCheck;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Resources;

/// <summary>A collection in a resource is the collection in literals, but for where its bytes are: the same articles, the same declarations, the same diagnostics at the same places.</summary>
public sealed class StoredCorpusTests
{
    /// <summary>About the list of files that the compiler gets, which is another one here.</summary>
    private static readonly HashSet<string> s_aboutTheCarrier = ["CORP2008", "CORP2018", "CORP2019", "CORP2021"];

    private static readonly TestProject s_pages = TestProject.News([.. RepositorySeeds.Layouts]);

    public static TheoryData<int, string> Rules =>
        new(ProvokedRule.All.Select((rule, i) => (i, rule.Id)).Where(rule => !s_aboutTheCarrier.Contains(rule.Id)).Select(rule => (rule.i, rule.Id)));

    [Fact]
    public void EveryArticleIsTheSame() => AssertSame(s_pages);

    [Fact]
    public void ArticlesOfAnyTextAreTheSame() =>
        Gen.Select(Gen.String[Gen.Char, 0, 60], Gen.String[0, 200]).Array[1, 12].Sample(
            texts => AssertSame(TestProject.News([.. texts.Select((text, i) => ($"seeds/{i}.txt", $"{text.Item1}\n\n{text.Item2}\n"))])), iter: 10, threads: 1);

    [Fact]
    public void DeclarationsAreTheSame() => Assert.Equal(s_pages.Run().Source("News.g.cs"), StoredProject.Of(s_pages).Run().Source("News.g.cs"));

    [Fact]
    public void TheCompilerGetsNoText()
    {
        var run = StoredProject.Of(s_pages).Run();

        Assert.Equal(["News.Resource.g.cs", "News.g.cs"], run.HintNames);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void DiagnosticsAreTheSame(int index, string id)
    {
        var project = ProvokedRule.All[index].Project;

        var stored = StoredProject.Of(project).Run().Diagnostics;

        Assert.Equal(id, Assert.Single(stored).Id);
        Assert.Equal(project.Run().Diagnostics.Select(Show), stored.Select(Show));
    }

    [Fact]
    public void TheOrderInWhichSeedsComeDoesNotMatter()
    {
        var backwards = s_pages with { Files = [.. s_pages.Files.Reverse()] };

        Assert.Equal(StoredProject.Of(s_pages).Resources["News.corpus"], StoredProject.Of(backwards).Resources["News.corpus"]);
    }

    [Fact]
    public void AnImageOfAnotherBuildIsRefused()
    {
        var old = StoredProject.Of(TestProject.News(("seeds/a.txt", "Title\n\nOld.\n")));
        var stale = StoredProject.Of(TestProject.News(("seeds/a.txt", "Title\n\nNew.\n"))) with { Resources = old.Resources };
        using var corpus = CompiledCorpus.Of(stale);

        var error = Assert.Throws<System.Reflection.TargetInvocationException>(() => corpus.Articles()).InnerException;

        Assert.IsType<CorpusImageException>(error);
        Assert.Matches("holds the image [0-9a-f]{16}, and the code beside it was generated with the image [0-9a-f]{16}", error.Message);
    }

    [Fact]
    public void ACSharpEditRedoesNothing()
    {
        var project = StoredProject.Of(s_pages).WithSource("class Program { }");

        var run = project.Run().Become(project with { Sources = ["class Program { int edited; }"] });

        Assert.Equal("Cached", run.Reasons(TrackingNames.Digests));
        Assert.Equal("Cached", run.Reasons(TrackingNames.Catalog));
        Assert.Empty(run.RewrittenFiles);
    }

    [Fact]
    public void AnEditOfABodyWritesOnlyTheHookAgain()
    {
        var project = StoredProject.Of(TestProject.News(("seeds/a.txt", "Title\n\nOld.\n")));

        var run = project.Run().Become(StoredProject.Of(TestProject.News(("seeds/a.txt", "Title\n\nNew.\n"))));

        // The hook names the image, and the declarations are of one catalogue with it.
        Assert.Equal(["News.Resource.g.cs", "News.g.cs"], run.RewrittenFiles);
    }

    private static void AssertSame(TestProject project)
    {
        using var literals = CompiledCorpus.Of(project);
        using var stored = CompiledCorpus.Of(StoredProject.Of(project));

        Assert.Equal(literals.Articles().Select(Show), stored.Articles().Select(Show));
        Assert.All(stored.Articles(), article => Assert.True(article.Utf8.SequenceEqual(literals.Articles()[Index(stored, article)].Utf8)));
    }

    private static int Index(CompiledCorpus corpus, Article article) => corpus.Articles().Index().Single(pair => ReferenceEquals(pair.Item, article)).Index;

    private static string Show(Article article) => string.Join(
        '|',
        article, article.Source, article.Text, article.WordCount, article.Updated, article.Picture, article.Byline,
        string.Join('/', article.Highlights), string.Join('/', article.HighlightDescriptions), string.Join('/', article.Topics), string.Join('/', article.Body.Select(block => $"{block.Kind} {block.Text}")));

    private static string Show(Diagnostic diagnostic) => $"{diagnostic} {string.Join(", ", diagnostic.AdditionalLocations)}";
}
