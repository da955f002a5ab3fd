namespace Corpus.Generator.Tests.Harness;

/// <summary>A file of a test project: where it is, what it says, and its metadata (without the prefix <c>Corpus</c>).</summary>
internal sealed record SeedFile(string Path, string Text, params (string Name, string Value)[] Metadata)
{
    /// <summary>The directory of every test project.</summary>
    public const string ProjectDirectory = "/project/";

    public string FullPath => ProjectDirectory + Path;
}
