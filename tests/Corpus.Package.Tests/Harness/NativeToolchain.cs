namespace Corpus.Package.Tests.Harness;

/// <summary>What the machine needs to compile ahead of time.</summary>
internal static class NativeToolchain
{
    /// <summary>Skips the test where there is no linker, but not on a build machine: there it must be set up.</summary>
    public static void SkipIfMissing() => Assert.SkipUnless(
        OperatingSystem.IsWindows() || IsOnPath("clang") || IsOnPath("gcc") || !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("CI")),
        "Native AOT needs a linker: install clang or gcc, and the zlib headers.");

    private static bool IsOnPath(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "").Split(Path.PathSeparator).Any(folder => File.Exists(Path.Combine(folder, program)));
}
