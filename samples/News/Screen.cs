using System.Globalization;
using Corpus;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace NewsReader;

/// <summary>Shows articles on a terminal, or as plain text where the output goes elsewhere.</summary>
internal sealed class Screen(IAnsiConsole console)
{
    /// <summary>Wide enough that nothing is wrapped: lines are for the program that reads them.</summary>
    private const int PlainWidth = 10_000;

    private bool IsPlain => !console.Profile.Capabilities.Ansi;

    public static IAnsiConsole OpenConsole()
    {
        if (!Console.IsOutputRedirected)
        {
            return AnsiConsole.Console;
        }

        var plain = AnsiConsole.Create(new AnsiConsoleSettings { Ansi = AnsiSupport.No, ColorSystem = ColorSystemSupport.NoColors, Interactive = InteractionSupport.No });
        plain.Profile.Width = PlainWidth;
        return plain;
    }

    public void ShowOverview()
    {
        ShowTable("All articles", News.Articles);
        Show(News.Articles.SingaporeDissolvesParliamentAheadOfImminentElection);

        Rule("Look-ups and a query");
        Line("News.ByPlace[\"Seoul\"]", Titles(News.ByPlace["Seoul"]));
        Line("News.ByDate[new DateOnly(2025, 4, 4)]", Titles(News.ByDate[new DateOnly(2025, 4, 4)]));
        var longest = News.Articles
            .Where(article => article.Date >= new DateOnly(2025, 4, 15))
            .OrderByDescending(article => article.WordCount)
            .First();
        Line("The longest since 15 April, by LINQ", $"{longest.Title} ({longest.WordCount} words)");
        console.WriteLine();
        console.MarkupLine("[dim]Try: News --place hanoi, News --date 2025-04-15, or News <slug>[/]");
    }

    /// <summary>Shows the article with that slug; 0, or 1 if there is none.</summary>
    public int ShowArticle(string slug)
    {
        if (!News.Articles.TryGet(slug, out var article))
        {
            console.MarkupLineInterpolated($"[red]No article has the slug '{slug}'.[/] The slugs are:");
            foreach (var known in News.Articles)
            {
                console.WriteLine("  " + known.Slug);
            }

            return 1;
        }

        Show(article);
        return 0;
    }

    /// <summary>Shows the articles of a place or a day; 0, or 1 if there are none.</summary>
    public int ShowMatches(Request request)
    {
        var matches = request.Place is { } place ? (IReadOnlyList<News.Article>)News.ByPlace[place] : News.ByDate[request.Date!.Value];
        if (matches.Count == 0)
        {
            var known = request.Place is null ? News.ByDate.Keys.Select(Format) : News.ByPlace.Keys;
            console.MarkupLineInterpolated($"[red]No articles.[/] There are some for: {string.Join(", ", known)}");
            return 1;
        }

        ShowTable(request.Place ?? Format(request.Date!.Value), matches);
        return 0;
    }

    private void ShowTable(string title, IEnumerable<News.Article> articles)
    {
        Rule(title);
        var table = IsPlain ? new Table().Border(TableBorder.None) : new Table().Border(TableBorder.Rounded).Expand();
        table.AddColumn("Title");
        table.AddColumn("Date", column => column.NoWrap());
        table.AddColumn("Place", column => column.NoWrap());
        table.AddColumn("Read", column => column.NoWrap().RightAligned());
        foreach (var article in articles)
        {
            table.AddRow(
                new Markup(Markup.Escape(article.Title)),
                new Text(article.Date is { } date ? Format(date) : "-"),
                new Text(article.Place ?? "-"),
                new Text(Minutes(article.ReadingTime)));
        }

        console.Write(table);
    }

    private void Show(Article article)
    {
        Rule(article.Title);
        console.MarkupLineInterpolated($"[dim]{string.Join("  |  ", Facts(article))}[/]");
        foreach (var highlight in article.Highlights)
        {
            console.Write(Lines($"[yellow]•[/] {Markup.Escape(highlight)}", indent: 2));
        }

        console.WriteLine();
        foreach (var section in article.Sections)
        {
            if (section.Heading is { } heading)
            {
                console.MarkupLineInterpolated($"[bold]{heading}[/]");
            }

            foreach (var (i, block) in section.Blocks.Index())
            {
                var dateline = i == 0 && section.Heading is null && article.Place is { } place ? $"[bold]{Markup.Escape(place)}:[/] " : "";
                console.Write(Lines(dateline + Markup.Escape(block.Text)));
                console.WriteLine();
            }
        }

        console.MarkupLineInterpolated($"[dim]{article.Source.Path}, lines {article.Source.StartLine} to {article.Source.EndLine}[/]");
        console.WriteLine();
    }

    private static IEnumerable<string> Facts(Article article)
    {
        if (article.Updated is { } updated)
        {
            yield return updated.Date is { } date && updated.IsRelative ? $"Updated {updated.Text} ({Format(date)})" : $"Updated {updated.Text}";
        }

        if (article.Picture is { } picture)
        {
            yield return $"Picture: {picture.Caption} ({picture.Credit})";
        }

        yield return $"{article.WordCount} words, {Minutes(article.ReadingTime)}";
    }

    private void Rule(string title)
    {
        if (IsPlain)
        {
            console.WriteLine();
            console.WriteLine(title);
            console.WriteLine(new string('=', title.Length));
        }
        else
        {
            console.WriteLine();
            console.Write(new Rule($"[bold blue]{Markup.Escape(title)}[/]").LeftJustified());
        }
    }

    private void Line(string what, string value) => console.MarkupLineInterpolated($"[green]{what}[/] -> {value}");

    /// <summary>Text that wraps inside its indent on a terminal, and is one line elsewhere.</summary>
    private IRenderable Lines(string markup, int indent = 0) =>
        IsPlain ? new Markup($"{new string(' ', indent)}{markup}\n") : new Padder(new Markup(markup), new Padding(indent, 0, 0, 0));

    private static string Titles(IEnumerable<Article> articles) => string.Join("; ", articles.Select(article => article.Title));

    private static string Format(DateOnly date) => date.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);

    private static string Minutes(TimeSpan time) => string.Create(CultureInfo.InvariantCulture, $"{Math.Max(1, Math.Round(time.TotalMinutes))} min");
}
