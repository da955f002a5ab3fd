namespace Corpus.Generator.Tests.Harness;

/// <summary>The repository's seeds, which are copied beside the tests.</summary>
internal static class RepositorySeeds
{
    public const string NewsPath = "seeds/arab-news-2025-04.txt";

    /// <summary>The six articles of April 2025.</summary>
    public static string News => Read(NewsPath);

    public static string Read(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path));

    /// <summary>A small file for each way in which pages are laid out.</summary>
    public static IEnumerable<(string Path, string Text)> Layouts => Directory
        .EnumerateFiles(Path.Combine(AppContext.BaseDirectory, "seeds", "news"), "*.txt")
        .Order(StringComparer.Ordinal)
        .Select(file => ($"seeds/news/{Path.GetFileName(file)}", File.ReadAllText(file)));

    /// <summary>A project like the sample's: the six articles, captured on 15 April 2025.</summary>
    public static TestProject NewsProject => TestProject.News((NewsPath, News));
}
