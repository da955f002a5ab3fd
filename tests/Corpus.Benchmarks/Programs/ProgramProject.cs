using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Programs;

/// <summary>A console project around one contestant and one corpus, with the settings of <c>dotnet new console</c>; built when what comes out is first asked for.</summary>
internal sealed class ProgramProject
{
    private const string ArgumentsFile = "csc.rsp";
    private const string CompilerFile = "csc.path";

    private readonly string _folder;
    private readonly string _name;
    private readonly Lazy<string> _built;
    private readonly Lazy<string> _published;

    private ProgramProject(string folder, string name)
    {
        (_folder, _name) = (folder, name);
        _built = new(Build);
        _published = new(Publish);
    }

    /// <summary>The program for the JIT.</summary>
    public string Program => _built.Value;

    /// <summary>The program compiled ahead of time.</summary>
    public string NativeProgram => _published.Value;

    /// <summary>The assembly with the articles.</summary>
    public string AssemblyFile => Path.ChangeExtension(Program, ".dll");

    private string ProjectFile => Path.Combine(_folder, _name + ".csproj");

    public static ProgramProject Create(Workspace workspace, IContestant contestant, SyntheticCorpus corpus)
    {
        var name = FormattableString.Invariant($"{contestant.Name}{corpus.ArticleCount}x{corpus.AverageLength}");
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
                <ProvideCommandLineArgs>true</ProvideCommandLineArgs>
              </PropertyGroup>
            {contestant.ProjectElements(corpus)}
              <Target Name="KeepCommandLine" AfterTargets="CoreCompile" Condition="'@(CscCommandLineArgs)' != ''">
                <WriteLinesToFile File="{ArgumentsFile}" Lines="@(CscCommandLineArgs)" Overwrite="true" />
                <WriteLinesToFile File="{CompilerFile}" Lines="$(RoslynTargetsPath)/bincore/csc.dll" Overwrite="true" />
              </Target>
            </Project>
            """);
        EmbeddedSource.Copy("Main.cs", project._folder);
        contestant.Write(project._folder, corpus);
        return project;
    }

    /// <summary>Compiles once more with the arguments of the build: the compiler alone, in a process of its own.</summary>
    public ProcessUse Compile()
    {
        _ = Program;
        var compiler = File.ReadAllText(Path.Combine(_folder, CompilerFile)).Trim();
        return ChildProcess.Watch(ChildProcess.Dotnet, _folder, compiler, "/nologo", "@" + ArgumentsFile);
    }

    /// <summary>Edits one seed and builds again: MSBuild, its steps and a compiler, without a compiler server.</summary>
    public ProcessUse Rebuild()
    {
        _ = Program;
        File.AppendAllText(Directory.EnumerateFiles(Path.Combine(_folder, "seeds"), "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).First(), "One more paragraph.\n");
        return ChildProcess.Watch(
            ChildProcess.Dotnet, _folder, "build", ProjectFile, "-c", "Release", "-v", "quiet", "--no-restore", "-nodeReuse:false", "-p:UseSharedCompilation=false");
    }

    private string Build()
    {
        ProgressLog.Say($"building {_name}");
        ChildProcess.Read(ChildProcess.Dotnet, "build", ProjectFile, "-c", "Release", "-v", "quiet");
        return Executable(Path.Combine(_folder, "bin", "Release", "net10.0"));
    }

    private string Publish()
    {
        ProgressLog.Say($"publishing {_name}");
        var output = Path.Combine(_folder, "native");
        ChildProcess.Read(ChildProcess.Dotnet, "publish", ProjectFile, "-c", "Release", "-v", "quiet", "-p:PublishAot=true", "-o", output);
        return Executable(output);
    }

    private string Executable(string folder) => Path.Combine(folder, OperatingSystem.IsWindows() ? _name + ".exe" : _name);
}
