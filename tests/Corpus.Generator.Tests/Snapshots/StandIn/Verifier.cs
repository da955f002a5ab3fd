using System.Runtime.CompilerServices;
using System.Text;
using DiffPlex.Renderer;
using Microsoft.CodeAnalysis;

namespace VerifyXunit;

/// <summary>
/// Compares what a generator wrote with <c>*.verified.cs</c> files by the conventions of Verify.SourceGenerators, for where that package cannot be had.
/// <c>-p:SnapshotEngine=Verify</c> runs the same tests over the same files with the real one.
/// </summary>
internal static class Verifier
{
    public static async Task Verify(GeneratorDriver driver, [CallerFilePath] string sourceFile = "")
    {
        Assert.True(VerifySourceGenerators.IsInitialized, "The module initializer has to call VerifySourceGenerators.Initialize().");
        var result = driver.GetRunResult();
        Assert.All(result.Results, generator => Assert.Null(generator.Exception));
        Assert.True(result.Diagnostics.IsEmpty, "Diagnostics are asserted, not photographed.");

        var test = TestContext.Current.TestMethod!;
        var folder = Path.GetDirectoryName(sourceFile)!;
        var prefix = $"{test.TestClass.TestClassSimpleName}.{test.MethodName}#";
        var received = result.Results
            .SelectMany(generator => generator.GeneratedSources)
            .ToDictionary(
                source => $"{prefix}{Path.GetFileNameWithoutExtension(source.HintName)}",
                source => $"//HintName: {source.HintName}\n{source.SourceText}",
                StringComparer.Ordinal);

        var failures = new List<string>();
        foreach (var (name, text) in received.OrderBy(pair => pair.Key, StringComparer.Ordinal))
        {
            await CompareAsync(Path.Combine(folder, name), text, failures);
        }

        failures.AddRange(Directory.EnumerateFiles(folder, prefix + "*.verified.cs")
            .Where(path => !received.ContainsKey(Path.GetFileName(path)[..^".verified.cs".Length]))
            .Select(path => $"Delete {Path.GetFileName(path)}: the test no longer produces it."));
        Assert.True(failures.Count == 0, string.Join("\n\n", failures));
    }

    private static async Task CompareAsync(string path, string text, List<string> failures)
    {
        var (verifiedPath, receivedPath) = (path + ".verified.cs", path + ".received.cs");
        var verified = File.Exists(verifiedPath) ? await File.ReadAllTextAsync(verifiedPath) : null;
        if (verified == text)
        {
            File.Delete(receivedPath);
            return;
        }

        await File.WriteAllTextAsync(receivedPath, text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: true));
        failures.Add(verified is null
            ? $"New: {Path.GetFileName(receivedPath)}; read it, then rename it to {Path.GetFileName(verifiedPath)}."
            : verified.Contains('\r', StringComparison.Ordinal)
                ? $"{Path.GetFileName(verifiedPath)} holds carriage returns; snapshots have line feeds only."
                : UnidiffRenderer.GenerateUnidiff(verified, text, Path.GetFileName(verifiedPath), Path.GetFileName(receivedPath)));
    }
}
