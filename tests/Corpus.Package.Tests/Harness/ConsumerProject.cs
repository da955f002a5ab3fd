namespace Corpus.Package.Tests.Harness;

/// <summary>A project in a folder of its own that uses the package as its README says.</summary>
internal sealed class ConsumerProject
{
    /// <summary>Every analyzer there is; what is generated must pass them. They take longer than the compilation, so not every project asks for them.</summary>
    public const string Strict = "<AnalysisLevel>latest-all</AnalysisLevel><TreatWarningsAsErrors>true</TreatWarningsAsErrors>";

    private readonly PackedPackage _package;
    private readonly string _name;
    private readonly string _extension;

    public ConsumerProject(PackedPackage package, string name, string extension = ".csproj")
    {
        _package = package;
        _name = name;
        _extension = extension;
        Folder = Path.Combine(package.Root, name);
        Directory.CreateDirectory(Folder);
    }

    public string Folder { get; }

    public string ProjectFile => Path.Combine(Folder, _name + _extension);

    public string Reference => $"""<PackageReference Include="Corpus" Version="{_package.Version}" />""";

    /// <summary>Writes the project file of <c>dotnet new console</c> with the package and what is given.</summary>
    public void WriteProject(string items = "", string properties = "", string? reference = null) => File.WriteAllText(
        ProjectFile,
        _package.ConsoleTemplate
            .Replace("  </PropertyGroup>", $"""
                    {properties}
                  </PropertyGroup>
                """, StringComparison.Ordinal)
            .Replace("</Project>", $"""
                  <ItemGroup>
                    {reference ?? Reference}
                    {items}
                  </ItemGroup>

                </Project>
                """, StringComparison.Ordinal));

    public string Write(string path, string text)
    {
        var file = Path.Combine(Folder, path);
        Directory.CreateDirectory(Path.GetDirectoryName(file)!);
        File.WriteAllText(file, text);
        return file;
    }

    public Task<CommandResult> BuildAsync(params string[] arguments) => CommandLine.DotnetAsync(Folder, ["build", ProjectFile, .. arguments]);

    public Task<CommandResult> RestoreAsync() => CommandLine.DotnetAsync(Folder, "restore", ProjectFile);

    public Task<CommandResult> PublishAsync(params string[] arguments) => CommandLine.DotnetAsync(Folder, ["publish", ProjectFile, .. arguments]);

    /// <summary>Runs what was built, on the newest run time there is.</summary>
    public Task<CommandResult> RunAsync(string framework = "net10.0") =>
        CommandLine.DotnetAsync(Folder, "exec", "--roll-forward", "Major", Path.Combine(Folder, "bin", "Debug", framework, _name + ".dll"));
}
