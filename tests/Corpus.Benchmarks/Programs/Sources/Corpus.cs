using Contest;

internal static class Contestant
{
    public static string Title() => News.Articles[0].Title;

    public static string Title(string slug) => News.Articles[slug].Title;
}
