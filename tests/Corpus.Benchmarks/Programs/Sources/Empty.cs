internal static class Contestant
{
    public static string Title() => "-";

    public static string Title(string slug) => slug;
}
