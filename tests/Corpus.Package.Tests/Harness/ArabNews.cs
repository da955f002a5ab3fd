namespace Corpus.Package.Tests.Harness;

/// <summary>The repository's real seed, a program over it, and what that must print.</summary>
internal static class ArabNews
{
    public const string Item = """<Corpus Include="seeds/**/*.txt" Name="News" CapturedAt="2025-04-15" />""";

    /// <summary>Uses each public way in: the table, a property, a slug, both lookups, LINQ.</summary>
    public const string Program = """
        using System.Globalization;
        using System.Text;
        using Reader;

        Console.OutputEncoding = new UTF8Encoding(false);
        foreach (var article in News.Articles)
        {
            Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{article.Date:yyyy-MM-dd}|{article.Place}|{article.Highlights.Length}|{article.Body.Count}|{article.Title}"));
        }

        Console.WriteLine(News.Articles.SingaporeDissolvesParliamentAheadOfImminentElection.Slug);
        Console.WriteLine(News.Articles["xis-vietnam-trip-aiming-to-screw-us-says-trump"].Source.ToString());
        Console.WriteLine(News.Articles[News.Slugs.XisVietnamTripAimingToScrewUsSaysTrump].Body[0].Text);
        Console.WriteLine(News.ByDate[new DateOnly(2025, 4, 15)].Count);
        Console.WriteLine(string.Join('|', News.ByPlace["Seoul"].Select(article => article.Title)));
        Console.WriteLine(string.Join('|', News.Articles.Where(article => article.Place is not null).OrderBy(article => article.Title, StringComparer.Ordinal).Select(article => article.Place)));

        """;

    public static void CopyTo(ConsumerProject project)
    {
        Directory.CreateDirectory(Path.Combine(project.Folder, "seeds"));
        File.Copy(Path.Combine(PackedPackage.RepositoryRoot, "seeds/arab-news-2025-04.txt"), Path.Combine(project.Folder, "seeds/arab-news-2025-04.txt"));
    }

    public static void AssertPrintedBy(CommandResult run)
    {
        var lines = run.Succeeded().Lines;
        Assert.Equal(
            [
                "2025-04-04||2|19|Putin envoy Dmitriev sees ‘positive dynamic’ in US-Russia relations",
                "2025-04-15|PESHAWAR|0|31|Pakistan aims to deport millions of Afghans but local ties and resistance stall the campaign",
                "2025-04-15|SEOUL|2|9|US flies long-range bomber for drill with South Korea, as Pyongyang marks key anniversary",
                "2025-04-15|SINGAPORE|2|7|Singapore dissolves parliament ahead of imminent election",
                "2025-04-15|MOSCOW|2|13|Russia says it is not easy to agree Ukraine peace deal with US",
                "2025-04-15|HANOI|2|19|Xi’s Vietnam trip aiming to ‘screw’ US, says Trump",
                "singapore-dissolves-parliament-ahead-of-imminent-election",
            ],
            lines[..7]);
        Assert.Equal("SourceSpan { Path = seeds/arab-news-2025-04.txt, StartLine = 149, EndLine = 179 }", lines[7]);
        Assert.StartsWith("China’s President Xi Jinping paid tribute to Vietnam’s late revolutionary leader", lines[8], StringComparison.Ordinal);
        Assert.Equal("5", lines[9]);
        Assert.Equal("US flies long-range bomber for drill with South Korea, as Pyongyang marks key anniversary", lines[10]);
        Assert.Equal("PESHAWAR|MOSCOW|SINGAPORE|SEOUL|HANOI", lines[11]);
        Assert.Equal(12, lines.Length);
    }
}
