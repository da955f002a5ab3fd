using System.IO.Compression;
using System.Text;
using System.Xml.Linq;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests;

/// <summary>The package holds what a user needs and nothing else, and names no folder of the machine that packed it.</summary>
public sealed class PackageContentTests(PackedPackage package)
{
    [Fact]
    public void ThePackageHoldsTheseFiles()
    {
        string[] expected =
        [
            "README.md",
            "analyzers/dotnet/cs/Corpus.CodeFixes.dll",
            "analyzers/dotnet/cs/Corpus.Generator.dll",
            "build/Corpus.props",
            "build/Corpus.targets",
            "buildTransitive/Corpus.props",
            "buildTransitive/Corpus.targets",
            "lib/net10.0/Corpus.dll",
            "lib/net10.0/Corpus.xml",
            "lib/net8.0/Corpus.dll",
            "lib/net8.0/Corpus.xml",
            "tasks/netstandard2.0/Corpus.Tasks.dll",
        ];

        Assert.Equal(expected, Files(package.PackageFile));
    }

    [Fact]
    public void TheSymbolsAreThoseOfTheLibrary() =>
        Assert.Equal(["lib/net10.0/Corpus.pdb", "lib/net8.0/Corpus.pdb"], Files(package.SymbolsFile));

    [Fact]
    public void TheManifestSaysWhatThePackageIsAndThatItNeedsNothing()
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);
        using var stream = archive.GetEntry("Corpus.nuspec")!.Open();
        var metadata = XDocument.Load(stream).Root!.Elements().Single();
        var ns = metadata.Name.Namespace;
        string? Value(string name) => metadata.Element(ns + name)?.Value;

        Assert.Equal("Corpus", Value("id"));
        Assert.Equal(package.Version, Value("version"));
        Assert.Equal("MIT", Value("license"));
        Assert.Equal("expression", metadata.Element(ns + "license")!.Attribute("type")!.Value);
        Assert.Equal("README.md", Value("readme"));
        Assert.StartsWith("Your content, compiled.", Value("description"), StringComparison.Ordinal);
        Assert.Contains("source-generator", Value("tags"), StringComparison.Ordinal);
        Assert.Equal("git", metadata.Element(ns + "repository")!.Attribute("type")!.Value);
        Assert.Null(Value("developmentDependency"));
        Assert.Equal(["net10.0", "net8.0"], metadata.Element(ns + "dependencies")!.Elements().Select(group => group.Attribute("targetFramework")!.Value).Order(StringComparer.Ordinal));
        Assert.Empty(metadata.Descendants(ns + "dependency"));
    }

    [Fact]
    public void NothingThatIsShippedNamesTheMachineThatPackedIt()
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);
        foreach (var entry in archive.Entries.Where(entry => entry.FullName.EndsWith(".dll", StringComparison.Ordinal)))
        {
            using var stream = entry.Open();
            using var bytes = new MemoryStream();
            stream.CopyTo(bytes);
            foreach (var folder in new[] { PackedPackage.RepositoryRoot, package.Root })
            {
                Assert.True(bytes.ToArray().AsSpan().IndexOf(Encoding.UTF8.GetBytes(folder)) < 0, $"{entry.FullName} names {folder}");
                Assert.True(bytes.ToArray().AsSpan().IndexOf(Encoding.Unicode.GetBytes(folder)) < 0, $"{entry.FullName} names {folder}");
            }
        }
    }

    [Fact]
    public void TheFilesUnderBuildAreThoseThatTheRepositoryUses()
    {
        using var archive = ZipFile.OpenRead(package.PackageFile);
        foreach (var file in Files(package.PackageFile).Where(file => file.StartsWith("build", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(archive.GetEntry(file)!.Open());
            Assert.Equal(File.ReadAllText(Path.Combine(PackedPackage.RepositoryRoot, "src/Corpus/build", Path.GetFileName(file))), reader.ReadToEnd());
        }
    }

    /// <summary>What the archive holds besides the packaging format's own files.</summary>
    private static IEnumerable<string> Files(string archiveFile)
    {
        using var archive = ZipFile.OpenRead(archiveFile);
        return [.. archive.Entries
            .Select(entry => Uri.UnescapeDataString(entry.FullName))
            .Where(name => name is not ("Corpus.nuspec" or "[Content_Types].xml") && !name.StartsWith("_rels/", StringComparison.Ordinal) && !name.StartsWith("package/", StringComparison.Ordinal))
            .Order(StringComparer.Ordinal)];
    }
}
