using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests;

/// <summary>The package in a program that is compiled ahead of time: no warning from the trimmer or the compiler, and the same output.</summary>
public sealed class NativeAotTests(PackedPackage package)
{
    [Fact]
    public async Task AProgramPublishedAsNativeCodeSaysTheSame()
    {
        NativeToolchain.SkipIfMissing();
        var project = new ConsumerProject(package, "Aot");
        project.WriteProject(ArabNews.Item, ConsumerProject.Strict + "<PublishAot>true</PublishAot><RootNamespace>Reader</RootNamespace><TrimmerSingleWarn>false</TrimmerSingleWarn>");
        project.Write("Program.cs", ArabNews.Program);
        ArabNews.CopyTo(project);

        var output = Path.Combine(project.Folder, "native");
        (await project.PublishAsync("-o", output)).SucceededWithoutWarnings();

        var program = Path.Combine(output, OperatingSystem.IsWindows() ? "Aot.exe" : "Aot");
        Assert.False(File.Exists(Path.Combine(output, "Corpus.dll")), "The library should be compiled in.");
        ArabNews.AssertPrintedBy(await CommandLine.RunAsync(program, output));
    }
}
