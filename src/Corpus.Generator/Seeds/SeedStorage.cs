namespace Corpus.Generator.Seeds;

/// <summary>Where the articles of a collection are kept in the assembly.</summary>
internal enum SeedStorage
{
    /// <summary>The project does not say: in literals, and a collection that is too large for them is reported.</summary>
    Unsaid,

    /// <summary>In generated code, as literals that one can read there.</summary>
    Literals,

    /// <summary>In a resource, which a build step writes and the compiler copies.</summary>
    Resource,
}
