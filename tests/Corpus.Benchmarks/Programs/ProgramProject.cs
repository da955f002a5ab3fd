using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Programs;

/// <summary>A console project around one contestant and one corpus, with the settings of <c>dotnet new console</c>.</summary>
internal sealed class ProgramProject
{
    private readonly string _folder;
    private readonly string _name;

    private ProgramProject(string folder, string name) => (_folder, _name) = (folder, name);

    public string AssemblyFile => Path.Combine(_folder, "bin", "Release", "net10.0", _name + ".dll");

    private string ProjectFile => Path.Combine(_folder, _name + ".csproj");

    public static ProgramProject Create(Workspace workspace, IContestant contestant, SyntheticCorpus corpus)
    {
        var name = FormattableString.Invariant($"{contestant.Name}{corpus.ArticleCount}");
        var project = new ProgramProject(workspace.Folder(name), name);
        File.WriteAllText(project.ProjectFile, $"""
            <Project Sdk="Microsoft.NET.Sdk">
              <PropertyGroup>
                <OutputType>Exe</OutputType>
                <TargetFramework>net10.0</TargetFramework>
                <ImplicitUsings>enable</ImplicitUsings>
                <Nullable>enable</Nullable>
                <RootNamespace>Contest</RootNamespace>
                <NuGetAudit>false</NuGetAudit>
              </PropertyGroup>
            {contestant.ProjectElements(corpus)}
            </Project>
            """);
        EmbeddedSource.Copy("Main.cs", project._folder);
        contestant.Write(project._folder, corpus);
        return project;
    }

    /// <summary>Builds for the JIT; returns the program's file.</summary>
    public string Build()
    {
        ChildProcess.Read(ChildProcess.Dotnet, "build", ProjectFile, "-c", "Release", "-v", "quiet");
        return Executable(Path.GetDirectoryName(AssemblyFile)!);
    }

    /// <summary>Compiles ahead of time; returns the program's file.</summary>
    public string Publish()
    {
        var output = Path.Combine(_folder, "native");
        ChildProcess.Read(ChildProcess.Dotnet, "publish", ProjectFile, "-c", "Release", "-v", "quiet", "-p:PublishAot=true", "-o", output);
        return Executable(output);
    }

    private string Executable(string folder) => Path.Combine(folder, OperatingSystem.IsWindows() ? _name + ".exe" : _name);
}
