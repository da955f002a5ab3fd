internal sealed record Article(string Slug, string Title, string Text);

internal static partial class Library
{
    private static Dictionary<string, Article>? s_bySlug;

    public static Dictionary<string, Article> BySlug => s_bySlug ??= All.ToDictionary(article => article.Slug);
}

internal static class Contestant
{
    public static string Title() => Library.All[0].Title;

    public static string Title(string slug) => Library.BySlug[slug].Title;
}
