using System.Reflection;

namespace Corpus.Benchmarks.Measuring;

/// <summary>The clone that this program was built in.</summary>
internal static class Repository
{
    /// <summary>Its folder, with a separator at the end.</summary>
    public static string Root { get; } =
        typeof(Repository).Assembly.GetCustomAttributes<AssemblyMetadataAttribute>().Single(attribute => attribute.Key == "RepositoryRoot").Value!;
}
