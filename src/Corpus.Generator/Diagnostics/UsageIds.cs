namespace Corpus.Generator.Diagnostics;

/// <summary>The ids of the rules about code that uses a collection: what analyzers report and code fixes answer to.</summary>
internal static class UsageIds
{
    public const string UnknownSlug = "CORP1001";

    public const string UnknownKey = "CORP1002";

    public const string SlugHasMember = "CORP1003";
}
