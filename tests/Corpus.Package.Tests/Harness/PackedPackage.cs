using System.Reflection;

namespace Corpus.Package.Tests.Harness;

/// <summary>
/// The package, packed once for the whole run with a version that no cache has seen, and a folder for the projects that use it: outside the repository, so that none of
/// its settings reach them. Both are gone afterwards, and so is the copy in the machine's package cache.
/// </summary>
public sealed class PackedPackage : IAsyncLifetime
{
    private string _cache = "";

    public static string RepositoryRoot { get; } =
        typeof(PackedPackage).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;

    /// <summary>Where projects are made.</summary>
    public string Root { get; } = Path.Combine(Path.GetTempPath(), "corpus-package-" + Guid.NewGuid().ToString("N"));

    public string Version { get; } = "1.0.0-test." + Guid.NewGuid().ToString("N");

    /// <summary>The project file and program that <c>dotnet new console</c> makes.</summary>
    public string ConsoleTemplate { get; private set; } = "";

    public string PackageFile => Path.Combine(Packages, $"Corpus.{Version}.nupkg");

    public string SymbolsFile => Path.Combine(Packages, $"Corpus.{Version}.snupkg");

    private string Packages => Path.Combine(Root, "packages");

    public async ValueTask InitializeAsync()
    {
        Directory.CreateDirectory(Packages);

        // Added to the machine's own sources, which bring what the SDK does not bundle.
        await File.WriteAllTextAsync(Path.Combine(Root, "nuget.config"), """
            <configuration>
              <packageSources>
                <add key="local" value="packages" />
              </packageSources>
            </configuration>
            """);

        // The artifacts go elsewhere too: packing must not disturb a build of the repository that is under way.
        (await CommandLine.DotnetAsync(
            RepositoryRoot, "pack", "src/Corpus", "-o", Packages, "--artifacts-path", Path.Combine(Root, "artifacts"), $"-p:Version={Version}")).SucceededWithoutWarnings();

        var template = Path.Combine(Root, "Template");
        (await CommandLine.DotnetAsync(Root, "new", "console", "-o", template, "--no-restore", "--no-update-check")).Succeeded();
        ConsoleTemplate = await File.ReadAllTextAsync(Path.Combine(template, "Template.csproj"));

        var locals = (await CommandLine.DotnetAsync(Root, "nuget", "locals", "global-packages", "--list")).Succeeded();
        _cache = locals.Lines.Single(line => line.StartsWith("global-packages: ", StringComparison.Ordinal))["global-packages: ".Length..];
    }

    public ValueTask DisposeAsync()
    {
        Delete(Root);
        if (_cache.Length > 0)
        {
            var versions = Path.Combine(_cache, "corpus");
            Delete(Path.Combine(versions, Version));
            if (Directory.Exists(versions) && !Directory.EnumerateFileSystemEntries(versions).Any())
            {
                Directory.Delete(versions);
            }
        }

        return ValueTask.CompletedTask;
    }

    private static void Delete(string folder)
    {
        if (Directory.Exists(folder))
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
