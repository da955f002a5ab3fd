using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Catalogs;

/// <summary>The names of collections and of their namespaces: what the project gives, made fit for C#.</summary>
internal static class CollectionNames
{
    private const string Fallback = "Content";

    /// <summary>Names that a generated class has inside, and so cannot have itself (CS0542).</summary>
    private static readonly HashSet<string> s_taken = new(StringComparer.Ordinal)
    {
        "Article", "Articles", "ArticleTable", "Slugs", "ByDate", "ByPlace", "Search", "Attach", "OpenArticles", "Pages", "ImageIdentity",
        "Equals", "ReferenceEquals", "GetHashCode", "GetType", "ToString", "MemberwiseClone", "Finalize",
    };

    /// <summary>Whether a class may be called that as it stands.</summary>
    public static bool IsUsable(string name) => IsIdentifier(name) && !s_taken.Contains(name);

    /// <summary>Whether every part between the dots is an identifier.</summary>
    public static bool IsNamespace(string name) => name.Split('.').All(IsIdentifier);

    /// <summary>The Pascal-cased name of a folder: <c>daily-news</c> gives <c>DailyNews</c>.</summary>
    public static string FromFolder(string? folder)
    {
        var name = folder is null ? "" : PascalCase.Of(folder);
        return name.Length == 0 ? Fallback : IsUsable(name) ? name : name + "Corpus";
    }

    /// <summary>The namespace nearest to what the project has as its root, which MSBuild derives from any project name.</summary>
    public static string ToNamespace(string rootNamespace) =>
        rootNamespace.Length == 0 || IsNamespace(rootNamespace)
            ? rootNamespace
            : string.Join(".", rootNamespace.Split('.').Select(part => IsIdentifier(part) ? part : PascalCase.Of(part)).Where(part => part.Length > 0));

    private static bool IsIdentifier(string name) => SyntaxFacts.IsValidIdentifier(name) && SyntaxFacts.GetKeywordKind(name) == SyntaxKind.None;
}
