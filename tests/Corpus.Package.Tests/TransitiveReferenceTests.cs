using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests;

/// <summary>A project that has the package only through another project uses that project's public collection, and its own folders are left alone.</summary>
public sealed class TransitiveReferenceTests(PackedPackage package)
{
    [Fact]
    public async Task ALibrarysPublicCollectionIsUsedFromAnotherProject()
    {
        var library = new ConsumerProject(package, "Content");
        library.WriteProject(
            """<Corpus Include="texts/*.txt" Name="Help" Namespace="Acme.Content" Public="true" />""",
            ConsumerProject.Strict + "<OutputType>Library</OutputType><GenerateDocumentationFile>true</GenerateDocumentationFile>");
        library.Write("texts/start.txt", "Getting started\n\nPress the button.\n");

        var program = new ConsumerProject(package, "Transitive");
        program.WriteProject(reference: """<ProjectReference Include="../Content/Content.csproj" />""");
        program.Write("seeds/database.txt", "This folder has been here before\n\nAnd is about something else.\n");
        program.Write("Program.cs", """
            using Acme.Content;

            Console.WriteLine(Help.Articles.GettingStarted.Text);
            Console.WriteLine(typeof(Program).Assembly.GetTypes().Any(type => type.Name == "Seeds"));
            """);

        (await program.BuildAsync()).SucceededWithoutWarnings();

        Assert.Equal(["Press the button.", "False"], (await program.RunAsync()).Succeeded().Lines);
    }
}
