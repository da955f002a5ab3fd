namespace Corpus.Generator.Analyzers;

/// <summary>What a diagnostic tells its code fix, by the names of its properties; the fix then needs no symbols.</summary>
internal static class FixProperties
{
    /// <summary>The key to write instead of the unknown one; absent when no key is near.</summary>
    public const string Nearest = "Nearest";

    /// <summary>The fully qualified constant that has the slug as its value, as C# writes it.</summary>
    public const string Constant = "Constant";

    /// <summary>The property of the table that returns the article, when the literal is the index of that table.</summary>
    public const string Property = "Property";
}
