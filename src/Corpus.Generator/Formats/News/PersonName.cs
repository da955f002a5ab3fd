namespace Corpus.Generator.Formats.News;

/// <summary>Tells the name of a person or an agency from a title or a sentence, by its capitals.</summary>
internal static class PersonName
{
    public const int MaxLength = 60;

    /// <summary>How many words a name has at most, without its particles: more capitals in a row are a title.</summary>
    private const int MaxWords = 3;
    private const int MaxPersons = 3;

    private static readonly HashSet<string> s_agencies = new(StringComparer.OrdinalIgnoreCase)
    {
        "Reuters", "AFP", "AP", "SPA", "WAM", "EPA", "DPA", "Bloomberg", "Xinhua", "Anadolu", "TASS", "KUNA", "ANSA",
    };

    private static readonly string[] s_joiners = [" and ", " et ", " & ", " AND "];

    private static readonly HashSet<string> s_particles = new(StringComparer.OrdinalIgnoreCase)
    {
        "al", "el", "bin", "bint", "ibn", "abu", "abd", "ben", "de", "del", "della", "di", "da", "dos", "du", "la", "le", "van", "von", "der", "den", "ter", "y",
    };

    // Words that open or join titles and never stand in a name.
    private static readonly HashSet<string> s_titleWords = new(StringComparer.OrdinalIgnoreCase)
    {
        "The", "A", "An", "Of", "In", "On", "For", "To", "With", "At", "From", "As", "Is", "Are", "Was", "Were", "Be", "After", "Before", "Over", "Under", "Why", "How", "What", "Who",
        "When", "Where", "Not", "No", "New", "More", "Most", "This", "That", "These", "Our", "Their", "His", "Her", "Its", "We", "You", "They", "It", "Into", "Against", "About", "Up", "Down",
    };

    /// <summary>Whether the text is a name and nothing else: <c>Tareq Al-Thaqafi</c>, <c>MOHAMMED ALSULAMI</c>, <c>By Jane Doe</c>, <c>AFP</c>.</summary>
    public static bool Is(ReadOnlySpan<char> text)
    {
        if (text.IsEmpty || text.Length > MaxLength)
        {
            return false;
        }

        var persons = WithoutBy(text).ToString().Split(s_joiners, StringSplitOptions.RemoveEmptyEntries);
        return persons.Length is > 0 and <= MaxPersons && persons.All(IsPerson);
    }

    private static bool IsPerson(string name)
    {
        var words = name.Split([' ', '\u00A0'], StringSplitOptions.RemoveEmptyEntries);
        if (words.Length < 2)
        {
            return words.Length == 1 && s_agencies.Contains(words[0]);
        }

        return char.IsUpper(words[0][0]) && words.All(IsPart) && words.Count(word => !s_particles.Contains(word)) is > 0 and <= MaxWords && words.Count(word => char.IsUpper(word[0])) >= 2;
    }

    /// <summary>The text without the <c>By</c> that may introduce it.</summary>
    public static ReadOnlySpan<char> WithoutBy(ReadOnlySpan<char> text)
    {
        foreach (var by in new[] { "By ", "BY ", "Par " })
        {
            if (text.StartsWith(by.AsSpan(), StringComparison.Ordinal))
            {
                return text.Slice(by.Length).TrimStart(':').Trim();
            }
        }

        return text;
    }

    private static bool IsPart(string word)
    {
        if (s_particles.Contains(word))
        {
            return true;
        }

        return !s_titleWords.Contains(word) && (char.IsUpper(word[0]) || StartsWithParticle(word)) && word.All(IsNameCharacter);
    }

    private static bool StartsWithParticle(string word) =>
        word.IndexOfAny(['-', '’', '\'']) is > 0 and <= 3 and var cut && cut + 1 < word.Length && char.IsUpper(word[cut + 1]);

    /// <summary>Letters, what joins them, accents, and what a wrong code page makes of either.</summary>
    private static bool IsNameCharacter(char c) => char.IsLetter(c) || c is '-' or '\'' or '’' or '.' or '‘' or '€' or '™' or (>= '\u0080' and <= '\u00BF') or (>= '\u0300' and <= '\u036F');
}
