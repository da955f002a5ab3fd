using Corpus.Generator.Articles;
using Corpus.Generator.Formats.News;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Tests.Formats;

/// <summary>One small seed for each variation of a page, and what it says.</summary>
public sealed class NewsSeedTests
{
    private const string Title = "Harbor town opens new bridge after years of delay";
    private const string Opens = "The harbor council said on Monday that the new bridge would open in autumn.";
    private const string Nobody = "Nobody had asked the fishermen, who had hoped for a ferry.";

    private static readonly ReadingContext s_captured = new(CalendarDate.Of(2025, 4, 15), null, null, null);

    private static readonly ExpectedArticle s_usual = new() { Title = Title, Date = "2024-03-03", Body = [Opens, Nobody] };

    private static readonly ExpectedArticle s_atTarn = s_usual with { Place = "TARN" };

    private static readonly ExpectedArticle s_lake = new() { Title = "Lake freezes for the first time since 1987", Date = "2024-03-04", Place = "LOREN", Body = ["The lake froze on Sunday."] };

    private static readonly Dictionary<string, ExpectedArticle[]> s_seeds = new(StringComparer.Ordinal)
    {
        ["title-once"] = [s_atTarn],
        ["title-twice"] = [s_atTarn with { Date = null }],
        ["title-three-times"] = [s_atTarn],
        ["title-copies-differ"] = [s_atTarn with { Title = "Harbor town’s bridge opens" }],
        ["title-with-updated"] = [s_atTarn with { Title = "Updated guidance for bridge users published" }],
        ["title-in-the-middle"] = [s_atTarn],
        ["title-in-the-middle-of-a-file"] = [s_lake, s_atTarn],
        ["title-once-and-highlights"] = [s_lake, s_usual with { Date = null, Highlights = ["Bridge opens in autumn"] }],
        ["title-missing"] = [s_atTarn with { Title = Opens, Date = null, Author = "LENA MARSH", Caption = "The new bridge at dusk.", Credit = "Supplied", Findings = ["CORP0007"] }],
        ["date-absolute"] = [s_usual with { Date = "2025-04-15" }],
        ["date-relative"] = [s_usual with { Date = "2025-04-15" }],
        ["date-twice"] = [s_usual with { Date = "2025-04-15" }],
        ["date-before-title"] = [s_usual with { Date = "2025-04-15" }],
        ["date-missing"] = [s_usual with { Date = null }],
        ["date-impossible"] = [s_usual with { Date = null, Findings = ["CORP0005"] }],
        ["french"] =
        [
            new()
            {
                Title = "La ville inaugure enfin son « nouveau pont » après des années d’attente", Date = "2023-02-10", Place = "TARN", Caption = "Le nouveau pont au crépuscule.", Credit = "Photo, fournie",
                Highlights = ["Les pêcheurs espéraient un bac"],
                Body = ["Le conseil du port a annoncé lundi que le pont ouvrirait en automne.", "Personne n’avait interrogé les pêcheurs."],
            },
        ],
        ["short-url-address"] = [s_usual],
        ["byline"] = [s_usual with { Author = "Lena Marsh", Desk = "World desk", Highlights = ["Bridge opens in autumn"] }],
        ["byline-without-date"] = [s_atTarn with { Date = null, Author = "LENA MARSH" }],
        ["caption-repeated"] = [s_usual with { Caption = "The new bridge at dusk.", Credit = "AP Photo/Lena Marsh" }],
        ["caption-broken-credit"] = [s_usual with { Caption = "The new bridge at dusk.", Credit = "SPA" }],
        ["caption-without-credit"] = [s_usual with { Caption = "The new bridge at dusk." }],
        ["gallery"] = [s_usual with { Caption = "The new bridge at dusk.", Credit = "Reuters" }],
        ["gallery-without-captions"] = [s_usual],
        ["breadcrumbs"] = [s_usual],
        ["breadcrumbs-without-label"] = [s_lake, s_usual],
        ["section-twice"] = [s_lake, s_usual],
        ["page-date"] = [s_usual with { Date = "2022-05-25" }],
        ["stray-glyph"] = [s_usual],
        ["highlights-dashes"] = [s_usual with { Highlights = ["Bridge opens in autumn", "Fishermen had hoped for a ferry"] }],
        ["highlights-nested"] =
        [
            s_usual with { Highlights = ["Bridge opens in autumn", "Fishermen had hoped for a ferry"], Descriptions = ["It is the first in forty years", "Nobody asked them"] },
        ],
        ["datelines"] =
        [
            .. new[]
            {
                ("One bridge for a city and a country", "DUBAI, United Arab Emirates"), ("One bridge for two cities in one line", "CAIRO/ADDIS ABABA"),
                ("One bridge for a country in capitals", "Al-Mukalla, YEMEN"), ("One bridge for a camp with a number", "CAMP 4, GUANTANAMO"), ("One bridge in no place at all", null),
            }.Select(pair => s_usual with { Title = pair.Item1, Place = pair.Item2, Body = ["The harbor council met.", "It agreed."] }),
        ],
        ["body-spaced"] = [s_atTarn with { Body = [Opens, Nobody, "He declined to comment."] }],
        ["body-headings"] =
        [
            s_atTarn with
            {
                Body = [Opens, Nobody, "‘Nobody asked us’", "The fishermen met on Tuesday.", "“We will rebuild”", "They agreed on a plan.", "Who pays?", "The council does not say.", "Omar Haddad", "The mayor has his own idea."],
                Headings = ["‘Nobody asked us’", "“We will rebuild”", "Who pays?", "Omar Haddad"],
            },
        ],
        ["body-captions"] = [s_atTarn],
        ["body-pull-quote"] = [s_atTarn with { Body = [Opens, Nobody, "“We had hoped for a ferry”", "Omar Haddad, retired pilot", "The mayor has his own idea."] }],
        ["topics"] = [s_usual with { Topics = ["Bridges", "Harbor Life", "Ferries"] }],
        ["related-without-title"] = [s_atTarn with { Body = [Opens, Nobody, "LOREN: The lake froze on Sunday.", "Nobody was hurt."] }],
        ["two-articles-one-blank-line"] =
        [
            s_atTarn,
            s_lake,
        ],
        ["misread-code-page"] =
        [
            new()
            {
                Title = "Harbor townâ€™s â€˜long waitâ€™ for a bridge ends", Date = "2024-03-03", Place = "TARN", Highlights = ["CafÃ© owners are happy"],
                Body = ["â€œWe are glad,â€\u009D said the cafÃ©â€™s owner."], Findings = ["CORP0006"],
            },
        ],
        ["no-final-newline-crlf"] = [s_atTarn with { Highlights = ["Bridge opens in autumn"] }],
        ["line-separators"] = [s_atTarn with { Body = ["The council met.\u2028It agreed.", "Nobody was hurt."] }],
        ["no-head"] =
        [
            new()
            {
                Title = "The harbor council said on Monday that the new bridge would open in autumn, after a delay of many years and several",
                Body = ["The harbor council said on Monday that the new bridge would open in autumn, after a delay of many years and several disputes over who is to pay for it.", Nobody],
                Findings = ["CORP0007"],
            },
        ],
    };

    public static TheoryData<string> Names => [.. s_seeds.Keys];

    [Theory]
    [MemberData(nameof(Names))]
    public void ASeedSays(string name)
    {
        var seed = Read(name);
        var expected = s_seeds[name];

        Assert.Equal(expected.SelectMany(article => article.Findings), seed.Findings.ToArray().Select(finding => finding.Rule.Id));
        Assert.Equal(expected.Length, seed.Articles.Count);
        for (var i = 0; i < expected.Length; i++)
        {
            expected[i].AssertEqual(seed.Articles[i]);
        }
    }

    [Fact]
    public void EverySeedInTheFolderIsInTheTable() =>
        Assert.Equal(RepositoryFiles.SeedsIn("news").Order(StringComparer.Ordinal), s_seeds.Keys.Order(StringComparer.Ordinal));

    /// <summary>All but the one without a head, which only a project can call news.</summary>
    [Theory]
    [MemberData(nameof(Names))]
    public void TheFormatIsRecognised(string name) =>
        Assert.Equal(name != "no-head", new NewsFormat().Accepts(new SeedText(name, RepositoryFiles.ReadSeed($"news/{name}.txt")), CancellationToken.None));

    [Fact]
    public void AnImpossibleDateIsReportedOnTheDateItself()
    {
        var text = RepositoryFiles.ReadSeed("news/date-impossible.txt");
        var finding = Assert.Single(Read("date-impossible").Findings.ToArray());

        Assert.Equal("31 February 2025", text.Substring(finding.Span.Span.Start, finding.Span.Span.Length));
        Assert.Equal((3, 8), (finding.Span.Lines.Start.Line, finding.Span.Lines.Start.Character));
        Assert.Equal(["31 February 2025"], finding.Arguments.ToArray());
    }

    [Fact]
    public void ARelativeTimeWithoutCaptureIsReportedOnTheTimeItself()
    {
        var text = RepositoryFiles.ReadSeed("news/date-relative.txt");
        var seed = new NewsFormat().Parse(new SeedText("a.txt", text), ReadingContext.None, CancellationToken.None);
        var finding = Assert.Single(seed.Findings.ToArray());

        Assert.Equal("CORP0004", finding.Rule.Id);
        Assert.Equal("59 min 9 sec ago", text.Substring(finding.Span.Span.Start, finding.Span.Span.Length));
        Assert.Equal(new ParsedTimestamp("59 min 9 sec ago", null, null, true), seed.Articles[0].Updated);
        Assert.Null(seed.Articles[0].Date);
    }

    [Fact]
    public void TheSpanOfATitleIsTheTitle()
    {
        var text = RepositoryFiles.ReadSeed("news/title-copies-differ.txt");
        var article = Read("title-copies-differ").Articles[0];

        Assert.Equal(article.Title, text.Substring(article.TitleSpan.Span.Start, article.TitleSpan.Span.Length));
    }

    private static ParsedSeed Read(string name) =>
        new NewsFormat().Parse(new SeedText($"seeds/news/{name}.txt", RepositoryFiles.ReadSeed($"news/{name}.txt")), s_captured, CancellationToken.None);
}
