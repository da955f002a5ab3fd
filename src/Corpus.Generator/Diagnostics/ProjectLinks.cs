namespace Corpus.Generator.Diagnostics;

/// <summary>The addresses that messages point to.</summary>
internal static class ProjectLinks
{
    public const string Repository = "https://github.com/corpus-net/corpus";

    public const string Diagnostics = Repository + "/blob/main/docs/diagnostics";

    public const string Issues = Repository + "/issues/new";
}
