using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests.Snapshots;

/// <summary>What each shape of output looks like, beside this file. Facts are asserted elsewhere.</summary>
public sealed class SnapshotTests
{
    [Fact]
    public Task SixArticlesOfNews() => Verify(RepositorySeeds.NewsProject.Run().Driver);

    [Fact]
    public Task NoSeeds() => Verify(new TestProject().Run().Driver);

    [Fact]
    public Task APublicCollectionInANamespaceOfItsOwn() => Verify(new TestProject()
        .With(new SeedFile("docs/install.txt", "How to install\n\nRun the installer.\n", ("Name", "Docs"), ("Namespace", "My.Docs"), ("Public", "true")))
        .Run().Driver);

    [Fact]
    public Task APageWithEverythingOnIt() => Verify(TestProject.News(("seeds/a.txt", """
        Harbour reopens after storm

        Harbour reopens after storm
        Ferries wait outside the harbour of Port Salem. (AP Photo/Ana Ruiz)
        Short Url
        https://example.org/h4rb0ur
        Updated 15 April 2025
        ANA RUIZ
        Follow

        Harbour reopens after storm

        Harbour reopens after storm
          • First ferry left at noon
            It carried 300 people.
          • Two berths stay closed

        PORT SALEM: The harbour reopened on Tuesday, a day after the storm.
        “We are back,” said the harbour master.

        What happens next
        Engineers will look at the berths.
        Topics: Harbour Storm Ferries
        """)).Run().Driver);

    [Fact]
    public Task TwoCollections() => Verify(TestProject.News(("seeds/a.txt", "One\n\nFirst.\n"))
        .With(new SeedFile("help/b.txt", "Two\n\nSecond.\n", ("Item", "true")))
        .Run().Driver);

    [Fact]
    public Task TheGlobalNamespace()
    {
        var project = TestProject.News(("seeds/a.txt", "One\n\nFirst.\n"));
        return Verify((project with { Properties = project.Properties.Remove("RootNamespace") }).Run().Driver);
    }

    [Fact]
    public Task NamesThatClash() => Verify(TestProject.News(
        ("seeds/a.txt", "Count\n\nA member of every table.\n"),
        ("seeds/b.txt", "A b\n\nAB in Pascal case.\n"),
        ("seeds/c.txt", "Ab\n\nAb in Pascal case.\n"),
        ("seeds/d.txt", "2025 budget\n\nStarts with a digit.\n"),
        ("seeds/e.txt", "???\n\nNothing in the title can be an identifier.\n")).Run().Driver);

    [Fact]
    public Task TextThatAnEditorWouldNotShow() => Verify(TestProject.News(
        ("seeds/a.txt", "Say \"hi\" {to} C:\\temp 😀\n\nThree quotes: \"\"\" and a NUL: \0.\nA line\u2028separator.\nRight-to-left: \u202Eabc\u202C.\nA last, clean line.\n")).Run().Driver);

    [Fact]
    public Task ACollectionInAResource() => Verify(StoredProject.Of(TestProject.News(("seeds/a.txt", "Kept elsewhere\n\nThe text is in the resource.\n"))).Run().Driver);

    [Fact]
    public Task HalfASurrogatePair() => Verify(TestProject.News(("seeds/a.txt", "Broken\n\nHalf \uD83D a pair.\n")).Run().Driver);
}
