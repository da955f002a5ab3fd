namespace Corpus.Generator.Formats.News;

/// <summary>The names of a paper's sections, as they stand above a title.</summary>
internal static class SectionName
{
    private static readonly HashSet<string> s_names = new(StringComparer.OrdinalIgnoreCase)
    {
        "Home", "News", "World", "Middle East", "Middle-East", "Saudi Arabia", "Business", "Business & Economy", "Economy", "Markets", "Sport", "Sports", "Football", "Lifestyle", "Life & Style",
        "Opinion", "Columns", "Media", "Offbeat", "Culture", "Arts & Culture", "Entertainment", "Technology", "Science & Technology", "Science", "Health", "Food & Health", "Travel", "Fashion",
        "Art & Design", "Europe", "Asia", "Africa", "Americas", "Pakistan", "Japan", "France", "Monde", "Monde arabe", "Économie", "Culture & Société", "International", "Politics", "Editorial",
        "Breaking News", "Latest News", "Special", "Features", "Corporate News", "Corporate", "Energy", "Local", "National", "Arabie saoudite", "Accueil",
    };

    public static bool Is(ReadOnlySpan<char> text) => text.Length <= 24 && s_names.Contains(text.ToString());
}
