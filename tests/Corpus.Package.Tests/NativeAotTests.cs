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
        project.WriteProject(ArabNews.Item + """<Corpus Include="stored/*.txt" Name="Stored" CapturedAt="2025-04-15" Storage="Resource" />""", ConsumerProject.Strict + "<PublishAot>true</PublishAot><RootNamespace>Reader</RootNamespace><TrimmerSingleWarn>false</TrimmerSingleWarn>");
        project.Write("Program.cs", ArabNews.Program + """
            return Stored.Articles.Select(article => article.Text).SequenceEqual(News.Articles.Select(article => article.Text)) ? 0 : 1;

            """);
        ArabNews.CopyTo(project);
        project.Write("stored/arab-news.txt", await File.ReadAllTextAsync(Path.Combine(project.Folder, "seeds/arab-news-2025-04.txt"), TestContext.Current.CancellationToken));

        var output = Path.Combine(project.Folder, "native");
        (await project.PublishAsync("-o", output)).SucceededWithoutWarnings();

        var program = Path.Combine(output, OperatingSystem.IsWindows() ? "Aot.exe" : "Aot");
        Assert.False(File.Exists(Path.Combine(output, "Corpus.dll")), "The library should be compiled in.");
        ArabNews.AssertPrintedBy(await CommandLine.RunAsync(program, output));
    }
}
