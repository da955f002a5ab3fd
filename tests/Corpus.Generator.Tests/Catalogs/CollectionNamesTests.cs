using Corpus.Generator.Catalogs;
using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests.Catalogs;

public sealed class CollectionNamesTests
{
    [Theory]
    [InlineData("seeds/a.txt", "Seeds")]
    [InlineData("daily-news/2025/a.txt", "DailyNews")]
    [InlineData("../shared texts/a.txt", "SharedTexts")]
    [InlineData("a.txt", "Content")]
    [InlineData("Articles/a.txt", "ArticlesCorpus")]
    public void WithoutANameTheFirstFolderGivesIt(string path, string name)
    {
        var run = new TestProject().With(new SeedFile(path, "Title\n\nBody\n", ("Item", "true"))).Run();

        Assert.Contains($"{name}.g.cs", run.HintNames);
        using var corpus = CompiledCorpus.Of(run);
        Assert.Equal(path.StartsWith("..", StringComparison.Ordinal) ? "../shared texts/a.txt" : path, corpus.Articles($"My.App.{name}").Single().Source.Path);
    }

    [Fact]
    public void CollectionsOfOneNameInTwoNamespacesOrTwoCasesDoNotMeet()
    {
        using var corpus = CompiledCorpus.Of(new TestProject().With(
            new SeedFile("a/a.txt", "One\n\nBody\n", ("Name", "News")),
            new SeedFile("b/a.txt", "Two\n\nBody\n", ("Name", "News"), ("Namespace", "Other")),
            new SeedFile("c/a.txt", "Three\n\nBody\n", ("Name", "NEWS"))));

        Assert.Equal(["One", "Two", "Three"], new[] { "My.App.News", "Other.News", "My.App.NEWS" }.Select(name => corpus.Articles(name).Single().Title));
    }

    [Theory]
    [InlineData("", "News")]
    [InlineData("My-App.2nd", "MyApp.Article2nd.News")]
    public void TheRootNamespaceIsMadeFit(string rootNamespace, string type)
    {
        var project = TestProject.News(("seeds/a.txt", "Title\n\nBody\n"));

        using var corpus = CompiledCorpus.Of(project with { Properties = project.Properties.SetItem("RootNamespace", rootNamespace) });

        Assert.Single(corpus.Articles(type));
    }

    [Theory]
    [InlineData("Article")]
    [InlineData("class")]
    [InlineData("a b")]
    [InlineData("")]
    public void AnUnusableNameIsNotTaken(string name) => Assert.False(CollectionNames.IsUsable(name));
}
