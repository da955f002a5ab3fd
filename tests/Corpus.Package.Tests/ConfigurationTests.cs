using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests;

/// <summary>Every mistake in a project's set-up is one diagnostic that names the project file, the mistake and the way out.</summary>
public sealed class ConfigurationTests(ConfigurationProject project) : IClassFixture<ConfigurationProject>
{
    [Fact]
    public async Task ACompilerOlderThanTheFloorIsNamed()
    {
        var error = await project.FailAsync("""<Corpus Include="seeds/*.txt" Name="News" />""", "-p:CorpusCompilerVersion=4.8");

        Assert.Contains("error CORP2010: Corpus needs the C# compiler 4.14 or later, and this build uses 4.8", error, StringComparison.Ordinal);
        Assert.Contains(".NET SDK 9.0.300", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ACompilerOlderThanTheFloorIsNoErrorInAnEditor()
    {
        project.Consumer.WriteProject();
        var result = await project.Consumer.BuildAsync("--no-restore", "-t:CorpusCheckProject", "-p:CorpusCompilerVersion=4.8", "-p:DesignTimeBuild=true");

        result.SucceededWithoutWarnings();
    }

    [Fact]
    public async Task ASeedThatDoesNotExistIsNamed()
    {
        var error = await project.FailAsync("""<Corpus Include="seeds/a.txt;seeds/gone.txt;seeds/lost.txt" Name="News" />""");

        Assert.Contains("error CORP2012: No such seed: 'seeds/gone.txt', 'seeds/lost.txt'", error.Replace('\\', '/'), StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASeedThatIsListedTwiceIsNamedWithBothSettings()
    {
        var error = await project.FailAsync("""
            <Corpus Include="seeds/*.txt" Name="News" />
            <Corpus Include="./seeds/a.txt" Name="News" CapturedAt="2025-04-15" />
            """);

        Assert.Contains("error CORP2013: The seed '", error, StringComparison.Ordinal);
        Assert.Contains("a.txt' is listed more than once, as Name='News' and as Name='News' CapturedAt='2025-04-15'", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ASeedThatIsListedTwiceInTheSameWayIsFine()
    {
        project.Consumer.WriteProject("""
            <Corpus Include="seeds/*.txt" Name="News" />
            <Corpus Include="./seeds/a.txt" Name="News" />
            """);

        (await project.Consumer.BuildAsync("--no-restore")).SucceededWithoutWarnings();
    }

    [Theory]
    [InlineData("""Name="C#" """, "Name='C#'")]
    [InlineData("""Name="News" TimeZone="+03:00; summer" """, "Name='News' TimeZone='+03:00; summer'")]
    public async Task AValueThatWouldArriveCutIsNamed(string metadata, string shown)
    {
        var error = await project.FailAsync($"""<Corpus Include="seeds/a.txt" {metadata} />""");

        Assert.Contains($"error CORP2014: A Corpus item has {shown}:", error, StringComparison.Ordinal);
    }

    [Fact]
    public async Task ManyIdsInNoWarnAreFine()
    {
        project.Consumer.WriteProject("""<Corpus Include="seeds/empty.text" Name="News" NoWarn="CORP0004;CORP0001" />""");
        project.Consumer.Write("seeds/empty.text", "");

        (await project.Consumer.BuildAsync("--no-restore")).SucceededWithoutWarnings();
    }

    [Fact]
    public async Task SeedsWithoutTheGeneratorAreAnError()
    {
        project.Consumer.Write("Directory.Build.targets", """
            <Project>
              <Target Name="RemoveGenerator" BeforeTargets="CorpusCollectSeeds" Condition="'$(RemoveGenerator)' == 'true'">
                <ItemGroup>
                  <Analyzer Remove="@(Analyzer->WithMetadataValue('Filename', 'Corpus.Generator'))" />
                </ItemGroup>
              </Target>
            </Project>
            """);
        var error = await project.FailAsync("""<Corpus Include="seeds/*.txt" Name="News" />""", "-p:RemoveGenerator=true");

        Assert.Contains("error CORP2015: The project lists seeds, and the generator that would compile them is not there", error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData("<NoWarn>CORP2016</NoWarn>", 0)]
    public async Task AProjectWithoutSeedsIsToldWhereToPutThem(string properties, int warnings)
    {
        project.Consumer.WriteProject(properties: properties + "<EnableDefaultCorpusItems>false</EnableDefaultCorpusItems>");
        var result = (await project.Consumer.BuildAsync("--no-restore", "-t:ResolveReferences", "-t:CorpusCheckProject")).Succeeded();

        var found = result.Diagnostics("warning");
        Assert.Equal(warnings, found.Length);
        Assert.All(found, warning => Assert.Contains("warning CORP2016: There is nothing for Corpus to compile", warning, StringComparison.Ordinal));
    }

    [Theory]
    [InlineData(".fsproj", "F#")]
    [InlineData(".vbproj", "VB")]
    public async Task AnotherLanguageIsSentToAClassLibrary(string extension, string language)
    {
        var other = new ConsumerProject(project.Package, "Language" + extension[1..], extension);
        other.WriteProject();
        other.Write("seeds/a.txt", "A title\n\nA paragraph.\n");
        var error = (await other.BuildAsync()).FailedWithOneError();

        Assert.Contains($"error CORP2011: Corpus compiles seeds in C# projects only, and this is a {language} project", error, StringComparison.Ordinal);
    }

    [Fact]
    public void EveryDiagnosticOfTheTargetsHasItsPage()
    {
        var targets = File.ReadAllText(Path.Combine(PackedPackage.RepositoryRoot, "src/Corpus/build/Corpus.targets"));
        var ids = targets.Split("Code=\"").Skip(1).Select(rest => rest[.."CORP0000".Length]).ToArray();

        Assert.Equal(["CORP2011", "CORP2010", "CORP2012", "CORP2014", "CORP2013", "CORP2015", "CORP2016"], ids);
        Assert.All(ids, id =>
        {
            Assert.Contains($"HelpLink=\"$(_CorpusHelp){id}.md\"", targets, StringComparison.Ordinal);
            var page = File.ReadAllText(Path.Combine(PackedPackage.RepositoryRoot, "docs/diagnostics", id + ".md"));
            Assert.StartsWith($"# {id}", page, StringComparison.Ordinal);
        });
    }
}
