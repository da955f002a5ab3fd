namespace Corpus.Generator.Formats.Dates;

/// <summary>The words of dates in English and French, in lower case without accents.</summary>
internal static class DateWords
{
    private static readonly Dictionary<string, int> s_months = Numbered(
        "jan january janv janvier",
        "feb february fev fevr fevrier",
        "mar march mars",
        "apr april avr avril",
        "may mai",
        "jun june juin",
        "jul july juil juillet",
        "aug august aout",
        "sep sept september septembre",
        "oct october octobre",
        "nov november novembre",
        "dec december decembre");

    private static readonly Dictionary<string, int> s_weekdays = Numbered(
        "mon monday lun lundi",
        "tue tues tuesday mar mardi",
        "wed weds wednesday mer mercredi",
        "thu thur thurs thursday jeu jeudi",
        "fri friday ven vendredi",
        "sat saturday sam samedi",
        "sun sunday dim dimanche");

    private static readonly Dictionary<string, long> s_seconds = Units(
        ("s sec secs second seconds seconde secondes", 1),
        ("min mins minute minutes", 60),
        ("h hr hrs hour hours heure heures", 60 * 60),
        ("d day days jour jours", 24 * 60 * 60),
        ("w wk wks week weeks semaine semaines", 7 * 24 * 60 * 60));

    /// <summary>1 to 12, or 0 for what names no month.</summary>
    public static int Month(string word) => s_months.TryGetValue(Repaired(word), out var month) ? month : 0;

    /// <summary>Whether the word names a day of the week, or its abbreviation.</summary>
    public static bool IsWeekday(string word) => s_weekdays.ContainsKey(word);

    /// <summary>The seconds in a unit of time, or 0 for what names none whose length is fixed.</summary>
    public static long Seconds(string word) => s_seconds.TryGetValue(word, out var seconds) ? seconds : 0;

    /// <summary>Whether the word names a unit whose length depends on the calendar.</summary>
    public static bool IsCalendarUnit(string word) => word is "month" or "months" or "mois" or "year" or "years" or "yr" or "yrs" or "an" or "ans" or "annee" or "annees";

    /// <summary>A month whose accented letter was read as another code page is still that month: <c>fÃ©vrier</c>, <c>aoÃ»t</c>.</summary>
    private static string Repaired(string word) => word switch
    {
        "favrier" => "fevrier",
        "aoat" => "aout",
        "dacembre" => "decembre",
        _ => word,
    };

    private static Dictionary<string, int> Numbered(params string[] lists)
    {
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        for (var i = 0; i < lists.Length; i++)
        {
            foreach (var word in lists[i].Split(' '))
            {
                words[word] = i + 1;
            }
        }

        return words;
    }

    private static Dictionary<string, long> Units(params (string Words, long Seconds)[] units)
    {
        var words = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var (list, seconds) in units)
        {
            foreach (var word in list.Split(' '))
            {
                words[word] = seconds;
            }
        }

        return words;
    }
}
