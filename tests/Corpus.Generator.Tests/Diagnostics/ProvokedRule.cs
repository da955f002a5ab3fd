using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>A project that breaks a rule once, and what is to be reported.</summary>
/// <param name="Id">The rule.</param>
/// <param name="File">The file it is reported in, or null if it is about the project.</param>
/// <param name="Line">The line, as an editor counts.</param>
/// <param name="Column">The column, 1-based.</param>
/// <param name="Squiggle">The words that the diagnostic underlines.</param>
/// <param name="Message">The whole message.</param>
/// <param name="Project">The project.</param>
internal sealed record ProvokedRule(string Id, string? File, int Line, int Column, string Squiggle, string Message, TestProject Project)
{
    private static readonly string s_endlessTitle = new('x', 1 << 24);

    public override string ToString() => $"{Id} {Squiggle}";

    public static IReadOnlyList<ProvokedRule> All { get; } =
    [
        new("CORP0001", "seeds/a.txt", 1, 1, "", "'seeds/a.txt' holds no text; write an article into it, or exclude it from the Corpus items", Seeds(("a.txt", " \n\n"))),
        new("CORP0002", "seeds/a.txt", 3, 4, "\uFFFD", "This is not UTF-8 (it was read as 'caf\uFFFD au lait'); save the file as UTF-8", Seeds(("a.txt", "Menu\n\ncaf\uFFFD au lait\n"))),
        new(
            "CORP0003", "seeds/b.txt", 2, 1, "The title!", "The slug 'the-title' is already taken by the article at seeds/a.txt(1,1); change one of the two titles, or remove one article",
            Seeds(("a.txt", "The Title\n\nBody\n"), ("b.txt", "\nThe title!\n\nBody\n"))),
        new(
            "CORP0004", "seeds/a.txt", 4, 9, "20 sec ago", "'20 sec ago' has no date unless it is known when the page was captured; add CapturedAt=\"yyyy-MM-dd\" to the Corpus item",
            new TestProject().With(new SeedFile("seeds/a.txt", Page("20 sec ago"), ("Item", "true"), ("Name", "News")))),
        new(
            "CORP0005", "seeds/a.txt", 4, 9, "31 April 2025", "'31 April 2025' is not a date that can be read, so the article has none; write it like '15 April 2025' or '2025-04-15'",
            Seeds(("a.txt", Page("31 April 2025")))),
        new(
            "CORP0006", "seeds/a.txt", 11, 3, "â€™", "'â€™' looks like UTF-8 that was once read as another code page; restore the file from its source (the text is kept as it is)",
            Seeds(("a.txt", Page("15 April 2025", body: "Itâ€™s a paragraph.")))),
        new(
            "CORP0007", "seeds/a.txt", 1, 1, "The council",
            "No title was found for this text, so its first words serve as one: 'The council met on Tuesday evening and talked for hours about the bridge, the budget and the band, and it came to no'; write the title on a line of its own above it",
            new TestProject().With(new SeedFile("seeds/a.txt", "The council met on Tuesday evening and talked for hours about the bridge, the budget and the band, and it came to no conclusion at all about any of the three of them.\n", ("Name", "News"), ("Format", "news")))),
        new(
            "CORP0010", "seeds/a.txt", 1, 1, "xxx", "the title of this article is 16,777,216 bytes long, and 16,777,215 is the most; split the file",
            Seeds(("a.txt", s_endlessTitle), ("b.txt", "Title\n\nBody\n"))),
        new(
            "CORP0011", "seeds/a.txt", 1, 1, "", "No article was found in 'seeds/a.txt', only what surrounds one on a page; add its title and its text, or exclude the file from the Corpus items",
            new TestProject().With(new SeedFile("seeds/a.txt", "Short Url\nFollow\n", ("Name", "News"), ("Format", "news")))),
        new("CORP2001", "seeds/a.txt", 1, 1, "", "CapturedAt=\"15.4.2025\" is neither a day nor a moment; write it like 2025-04-15, 2025-04-15T10:30Z or 2025-04-15T13:30+03:00", With("CapturedAt", "15.4.2025")),
        new("CORP2002", "seeds/a.txt", 1, 1, "", "Format=\"newspaper\" is not a format; use one of 'auto', 'news', 'plain'", With("Format", "newspaper")),
        new("CORP2003", "seeds/a.txt", 1, 1, "", "Name=\"daily news\" cannot be the name of the generated class; use an identifier such as 'DailyNews'", With("Name", "daily news")),
        new("CORP2004", "seeds/a.txt", 1, 1, "", "Namespace=\"My-App\" is not a namespace; use identifiers with dots between them, such as 'My.App'", With("Namespace", "My-App")),
        new(
            "CORP2005", "seeds/a.txt", 1, 1, "", "TimeZone=\"Asia/Riyadh\" is not an offset from UTC; write it like UTC, +03:00 or -05:30 (zone names depend on the machine that builds)",
            With("TimeZone", "Asia/Riyadh")),
        new("CORP2006", "seeds/a.txt", 1, 1, "", "Public=\"yes\" is neither true nor false; write one of the two", With("Public", "yes")),
        new(
            "CORP2007", "seeds/b.txt", 1, 1, "", "The collection 'News' is public in 'seeds/a.txt' and not in 'seeds/b.txt'; give both the same Public",
            With("Public", "true").With(TestProject.NewsFile("seeds/b.txt", "Other title\n\nBody\n"))),
        new(
            "CORP2008", null, 0, 0, "", "2 Corpus items were listed and 1 arrived; files with '[', ']', '{', '}' or ',' in their path need a newer SDK, or another name",
            Counted(Seeds(("a.txt", "Title\n\nBody\n")).With(new SeedFile("seeds/[b].txt", "Lost\n\nBody\n")), 2)),
        new(
            "CORP2009", "seeds/0000.txt", 1, 1, "", "'News' has 1,001 articles, more than 1,000, so it has no property and no constant for each; use slugs, or set Members=\"true\" on its Corpus items to have them (\"false\" to be told no more)",
            Seeds([.. Enumerable.Range(0, 1001).Select(i => ($"{i:0000}.txt", $"Title {i}\n\nBody\n"))])),
        new("CORP2018", "seeds/a.txt", 1, 1, "", "Storage=\"Ressource\" is no place to keep articles; use 'Literals' or 'Resource'", With("Storage", "Ressource")),
        new(
            "CORP2019", "seeds/b.txt", 1, 1, "", "The collection 'News' is a resource because of 'seeds/a.txt', and 'seeds/b.txt' is to be kept in literals; give both the same Storage",
            StoredProject.Of(Seeds(("a.txt", "Title\n\nBody\n"))).With(TestProject.NewsFile("seeds/b.txt", "Other title\n\nBody\n"))),
        new(
            "CORP2021", null, 0, 0, "", "'/project/obj/Seeds.corpusdigest' is damaged or was written by another version of Corpus; delete the folder it is in, and build again",
            new TestProject().With(new SeedFile("obj/Seeds.corpusdigest", "corpus\t0\nend\n"))),
    ];

    private static TestProject Seeds(params (string Name, string Text)[] files) => TestProject.News([.. files.Select(file => ($"seeds/{file.Name}", file.Text))]);

    private static TestProject With(string name, string value) =>
        new TestProject().With(new SeedFile("seeds/a.txt", "Title\n\nBody\n", [("Item", "true"), .. name == "Name" ? [] : new[] { ("Name", "News") }, (name, value)]));

    private static TestProject Counted(TestProject project, int count) => project with { Properties = project.Properties.Add("CorpusItemCount", $"{count}") };

    private static string Page(string updated, string body = "A paragraph of the page.") =>
        $"Title of it\n\nTitle of it\nUpdated {updated}\nFollow\n\nTitle of it\n\nTitle of it\n\n{body}\n";
}
