namespace Corpus.Generator.Tests.Formats.Pages;

/// <summary>Makes words, names, sentences and titles that nobody has written.</summary>
internal sealed class Vocabulary(Dice dice)
{
    private static readonly string[] s_subjects =
        ["The harbor council", "A panel of engineers", "The ferry operator", "Local growers", "The orchard board", "Two lighthouse keepers", "Officials", "The glass museum", "Residents of the old town", "The weather office", "A retired pilot", "The night market"];

    private static readonly string[] s_verbs = ["said", "announced", "denied", "confirmed", "warned", "argued", "promised", "estimated", "reported", "decided", "hoped", "agreed"];

    private static readonly string[] s_objects =
        ["that the new bridge would open in autumn", "that nobody had asked the fishermen", "a plan to plant 4,000 almond trees", "that the tram line could be rebuilt within two years", "that costs had risen by 12.5 percent",
         "the end of the long dispute over water rights", "that it was “too early to say” who would pay", "that the archive holds 30 boxes of letters (most of them unread)", "that the region’s lake had lost a third of its depth",
         "no changes to the timetable", "that schools would stay closed on Sunday", "a review of the rules for kites"];

    private static readonly string[] s_tails =
        ["", ", according to a statement", " on Tuesday", ", despite protests in the capital", " and refused to comment further", ", the ministry’s spokesperson added", " — a first in the province’s history", " after talks that lasted until midnight", ", citing “technical reasons”"];

    private static readonly string[] s_titleStarts =
        ["Harbor town", "Council", "Orchard board", "Ferry operator", "Glass museum", "Night market", "Old lighthouse", "Water dispute", "Kite makers", "Tram line", "Mountain railway", "Salt flats", "Lake festival", "River delta’s farmers", "World’s smallest theater", "US-backed survey"];

    private static readonly string[] s_titleVerbs = ["opens", "rejects", "celebrates", "faces", "seeks", "wins", "postpones", "rebuilds", "shares", "defends", "awaits", "‘regrets’"];

    private static readonly string[] s_titleObjects =
        ["new bridge after years of delay", "plan for winter market", "record harvest despite drought", "questions over missing letters", "‘historic’ agreement with neighbors", "first concert in 40 years", "visitors from 12 countries",
         "ban on paper lanterns", "budget cuts, says mayor", "its own weather station", "help from abroad as floods recede", "strike by bell-ringers", "vote on Sunday trading (again)", "$3bn loan in the U.S."];

    private static readonly string[] s_firstNames = ["Lena", "Omar", "Ines", "Tariq", "Mira", "Jonas", "Salma", "Viktor", "Noor", "Paulo", "Aisha", "Emil", "Jean-Luc", "Huda"];

    private static readonly string[] s_lastNames = ["Marsh", "Al-Rashidi", "Kovac", "Benali", "Okafor", "De Witt", "Haddad", "Lindqvist", "O’Hara", "bin Talal", "Moreau", "Sato", "Al-Qasim", "Varga"];

    private static readonly string[] s_roles = ["minister of harbors", "director of the glass museum", "analyst", "retired pilot", "professor of hydrology at Tarn University", "UN envoy", "mayor"];

    private static readonly string[] s_headings =
        ["What the fishermen want", "A bridge too late", "‘Nobody asked us’", "“We will rebuild”", "Who pays?", "Long nights, short summers", "The Road Ahead", "Water, salt and light", "Ludmila Orlan", "Numbers that do not add up", "Lessons from 1987", "Is there a way back?", "Mixed messages",
         "“The lake was our life”", "Step by step", "WHAT COMES NEXT", "Background", "The 2019 agreement (and what is left of it)", "Three questions", "Omar Haddad’s lake", "How it began — and how it may end"];

    public string Name() => $"{dice.Pick(s_firstNames)} {dice.Pick(s_lastNames)}";

    public string Role() => dice.Pick(s_roles);

    public string Heading() => dice.Pick(s_headings);

    public string Sentence()
    {
        var core = $"{dice.Pick(s_subjects)} {dice.Pick(s_verbs)} {dice.Pick(s_objects)}{dice.Pick(s_tails)}";
        return dice.Next(12) switch
        {
            0 => $"“We have waited long enough,” {Name()} told reporters, “and {LowerFirst(core)}.”",
            1 => $"“{core}.”",
            2 => core + "...",
            3 => $"“It is not easy. {core},” he said.",
            _ => core + ".",
        };
    }

    public string Paragraph()
    {
        if (dice.Percent(8))
        {
            return dice.Pick("He declined to comment.", "Nobody was hurt.", "It did not help.", "“No,” she said.", "That was in May.", "What happened next?", "Then the lights went out!",
                "Updated figures show that 12 of 40 boats are missing.", "Follow the money, said the mayor.", "• 4,000 almond trees", "1. A new pier", "- “Nobody told us,” said one of them.",
                "Topics on the table are water, salt and light.", "ALL BOATS ARE TO STAY IN PORT.", "It was the first time since 1987\u2028that the lake froze.", "According to the council: “We do not know.”", "Harbor council: “We know.”", "Q: Who pays? A: Everybody.");
        }

        return string.Join(' ', Enumerable.Range(0, dice.Between(1, 4)).Select(_ => Sentence()));
    }

    /// <summary>A title; the number keeps it apart from all others.</summary>
    public string Title(int number)
    {
        var core = $"{dice.Pick(s_titleStarts)} {dice.Pick(s_titleVerbs)} {dice.Pick(s_titleObjects)}";
        return dice.Next(24) switch
        {
            16 => $"{Numeral(number)} Lake Festival Wins Prize",
            17 => dice.Percent(20) ? $"Harbor town {Numeral(number)}" : $"Harbor Council {Numeral(number)} Approves New Tidal Barrier",
            18 => $"Kites of {Numeral(number)} banned",
            19 => $"{core}: a 10-point plan for {Numeral(number)}",
            20 => $"{core} (VIDEO {number})",
            21 => $"{core} as {Name()} warns of ‘{number} lost years’",
            22 => $"HARBOR {Numeral(number)}: {core}",
            23 => $"Is {LowerFirst(core)} {Numeral(number)}?",
            0 => $"Updated guidance {number}: {LowerFirst(core)}",
            1 => $"‘{core}’, says {Name()} in case {number}",
            2 => $"Why did {LowerFirst(core)} in {1000 + number}?",
            3 => $"{number} reasons {LowerFirst(core)}",
            4 => $"Live music {number}: {core}",
            5 => $"Follow the river: {core} {number}",
            6 => $"{core}; {number} residents object",
            7 => $"“{core}” {number}",
            8 => $"{Name()} Wins Seat {number} As {dice.Pick(s_titleStarts)} Votes",
            _ => $"{core} in district {number}",
        };
    }

    /// <summary>A word for a number: no two numbers have one.</summary>
    private static string Numeral(int number)
    {
        string[] syllables = ["ba", "le", "mo", "ri", "su", "ta", "ve", "no", "ki", "do"];
        var word = string.Concat(number.ToString(System.Globalization.CultureInfo.InvariantCulture).Select(digit => syllables[digit - '0']));
        return char.ToUpperInvariant(word[0]) + word[1..] + "n";
    }

    public string Highlight() => $"{dice.Pick(s_titleStarts)} {dice.Pick(s_titleVerbs)} {dice.Pick(s_titleObjects)}" + (dice.Percent(20) ? "." : string.Empty);

    public string Caption() => $"{dice.Pick(s_subjects)} near the {dice.Pick("old pier", "station", "salt flats", "glass museum’s gate")} on {dice.Pick("April 3, 2025", "Tuesday", "May 14, 2019", "a summer night")}" + (dice.Percent(80) ? "." : string.Empty);

    public string Credit() => dice.Pick("(Reuters)", "(AFP)", "(AFP/File)", "(AP Photo/Mira Kovac)", "((SPA", "(SPA)", "(Supplied)", "(AN photo by Noor Sato)", "(Getty Images)", "(Paulo Varga)", "(X/@harbor)", "(Delia Moreau / AFP)");

    public string PlaceName() => dice.Pick(
        "SEOUL", "DUBAI, United Arab Emirates", "CAIRO/ADDIS ABABA", "NEW YORK", "RAS AL-KHAIMAH", "AL-MUKALLA, Yemen", "PORT-AU-PRINCE, Haiti", "N’DJAMENA", "CAMP 4, GUANTANAMO", "WASHINGTON DC", "KM 101, SINAI", "SÃO PAULO", "ST. LOUIS, Missouri",
        "TEL AVIV/GAZA CITY", "THE HAGUE", "RIO DE JANEIRO", "JEDDAH", "ISLAMABAD",
        "Al-Mukalla, YEMEN", "Sanaa, YEMEN", "BEIRUT/TRIPOLI", "DJEDDAH", "KUALA LUMPUR", "ABU DHABI, UAE", "GAZA");

    private static string LowerFirst(string text) => char.ToLowerInvariant(text[0]) + text[1..];
}
