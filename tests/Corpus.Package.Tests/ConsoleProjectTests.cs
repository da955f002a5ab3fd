using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests;

/// <summary>The package in a project as <c>dotnet new console</c> makes it.</summary>
public sealed class ConsoleProjectTests(PackedPackage package)
{
    [Fact]
    public async Task ARealSeedBuildsWithoutWarningsAndReadsBack()
    {
        var project = new ConsumerProject(package, "Reader");
        project.WriteProject(ArabNews.Item, ConsumerProject.Strict);
        project.Write("Program.cs", ArabNews.Program);
        ArabNews.CopyTo(project);

        (await project.BuildAsync()).SucceededWithoutWarnings();

        ArabNews.AssertPrintedBy(await project.RunAsync());
    }

    [Fact]
    public async Task ASeedsFolderIsEnoughAndNet8IsSupported()
    {
        var project = new ConsumerProject(package, "Net8");
        project.WriteProject(properties: ConsumerProject.Strict + "<TargetFramework>net8.0</TargetFramework><UseAppHost>false</UseAppHost>");
        project.Write("seeds/daily/one.txt", "Today's paper\n\nIt has one paragraph.\n");
        project.Write("Program.cs", """
            using Net8;

            Console.WriteLine(Seeds.Articles[0].Title + ": " + Seeds.Articles[0].Text);
            """);

        (await project.BuildAsync()).SucceededWithoutWarnings();

        Assert.Equal("Today's paper: It has one paragraph.", Assert.Single((await project.RunAsync("net8.0")).Succeeded().Lines));
    }

    [Fact]
    public async Task AnyFileNameIsFound()
    {
        // A colon, a quotation mark, a question mark and the like are no characters of a file name on Windows.
        string[] names = ["[draft] {1}, a.txt", "b; c.txt", "C# in depth.txt", "don't!.txt", "% 100%25.txt", "été 日本.txt", " leading.txt", "(2) + @ & = ~ ^ $(X) %(Y) @(Z).txt", "deep/er [x]/d#.txt"];
        var project = new ConsumerProject(package, "Names");
        project.WriteProject("""<Corpus Include="seeds/**/*.txt" Name="News" />""");
        project.Write("Program.cs", """
            using System.Text;
            using Names;

            Console.OutputEncoding = new UTF8Encoding(false);
            foreach (var article in News.Articles)
            {
                Console.WriteLine(article.Title + "|" + article.Source.Path);
            }
            """);
        foreach (var (index, name) in names.Index())
        {
            project.Write("seeds/" + name, $"Title {index}\n\nA paragraph.\n");
        }

        (await project.BuildAsync()).SucceededWithoutWarnings();

        var expected = names.Index().OrderBy(pair => "seeds/" + pair.Item, StringComparer.Ordinal).Select(pair => $"Title {pair.Index}|seeds/{pair.Item}");
        Assert.Equal(expected, (await project.RunAsync()).Succeeded().Lines);
    }

    [Fact]
    public async Task ItemsCanBeUpdatedRemovedLinkedAndAddedByTargets()
    {
        var project = new ConsumerProject(package, "Items");
        project.WriteProject("""
            <Corpus Include="../Shared/**/*.txt" Name="Shared" Link="shared/%(RecursiveDir)%(Filename)%(Extension)" />
            <Corpus Remove="seeds/drafts/**" />
            <Corpus Update="seeds/page.txt" CapturedAt="2025-04-15" />
            </ItemGroup>
            <Target Name="Fetch" BeforeTargets="CorpusCollectSeeds">
              <WriteLinesToFile File="obj/fetched.txt" Lines="Fetched;;During the build." Overwrite="true" WriteOnlyWhenDifferent="true" />
              <ItemGroup>
                <Corpus Include="obj/fetched.txt" Name="Fetched" CapturedAt="2025-01-01" />
              </ItemGroup>
            </Target>
            <ItemGroup>
            """);
        project.Write("../Shared/deep/er.txt", "A shared title\n\nA paragraph.\n");
        project.Write("seeds/drafts/no.txt", "A draft\n\nNot to be shipped.\n");
        project.Write("seeds/page.txt", "A page\n\nA page\n\nShort Url\n\nUpdated 20 sec ago\n\nFollow\n\nA paragraph, with a full stop at its end.\n");
        project.Write("Program.cs", """
            using System.Globalization;
            using Items;

            foreach (var article in new Corpus.Article[] { Seeds.Articles[0], Shared.Articles[0], Fetched.Articles[0] })
            {
                Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{article.Source.Path}|{article.Title}|{article.Date:yyyy-MM-dd}"));
            }
            """);

        (await project.BuildAsync()).SucceededWithoutWarnings();

        Assert.Equal(
            ["seeds/page.txt|A page|2025-04-15", "shared/deep/er.txt|A shared title|", "obj/fetched.txt|Fetched|"],
            (await project.RunAsync()).Succeeded().Lines);
    }
}
