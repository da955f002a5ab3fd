using Corpus.Generator.Equality;
using Corpus.Generator.Diagnostics;

namespace Corpus.Generator.Seeds;

/// <summary>What the project says about one seed, checked: every value is one that the pipeline can use.</summary>
internal sealed record SeedOptions
{
    /// <summary>Relative to the project, with <c>/</c>.</summary>
    public required string Path { get; init; }

    public required CollectionKey Collection { get; init; }

    /// <summary>Whether the collection's class is visible outside the assembly.</summary>
    public bool IsPublic { get; init; }

    /// <summary>Whether the collection has a member for each article; null leaves it to their number.</summary>
    public bool? Members { get; init; }

    /// <summary>Where its articles are kept.</summary>
    public SeedStorage Storage { get; init; }

    /// <summary>The name of a format, or null to go by the text.</summary>
    public string? Format { get; init; }

    public required ReadingContext Context { get; init; }

    /// <summary>Ids of rules that this file is excused from.</summary>
    public EquatableArray<string> Suppressed { get; init; }

    /// <summary>Settings that could not be used as they stand.</summary>
    public EquatableArray<Finding> Problems { get; init; }
}
