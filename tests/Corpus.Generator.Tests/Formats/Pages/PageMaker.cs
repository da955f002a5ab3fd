using System.Globalization;
using System.Text;

namespace Corpus.Generator.Tests.Formats.Pages;

/// <summary>
/// Prints invented articles the way extractors leave them: every variation of a page, alone and combined, with the truth beside it. The pages are captured on 15 April 2025.
/// </summary>
internal sealed class PageMaker
{
    private static readonly string[] s_frenchMonths = ["janvier", "février", "mars", "avril", "mai", "juin", "juillet", "août", "septembre", "octobre", "novembre", "décembre"];
    private static readonly string[] s_frenchDays = ["Dimanche", "Lundi", "Mardi", "Mercredi", "Jeudi", "Vendredi", "Samedi"];

    private readonly Dice _dice;
    private readonly Vocabulary _words;
    private readonly List<string> _lines = [];
    private int _number;

    public PageMaker(ulong seed)
    {
        _dice = new Dice(seed);
        _words = new Vocabulary(_dice);
    }

    /// <summary>A file of so many articles, and what they are.</summary>
    public (string Text, List<MadeArticle> Articles) Make(int count)
    {
        _lines.Clear();
        var articles = new List<MadeArticle>();
        var separation = _dice.Between(1, 3);
        for (var i = 0; i < count; i++)
        {
            if (i > 0)
            {
                Blank(_dice.Percent(80) ? separation : _dice.Between(1, 2));
            }

            articles.Add(Print(isFirst: i == 0));
        }

        var text = string.Join(_dice.Percent(20) ? "\r\n" : "\n", _lines) + (_dice.Percent(70) ? "\n" : string.Empty);
        return _dice.Percent(3) ? (Misread(text), articles.ConvertAll(MisreadArticle)) : (text, articles);
    }

    private MadeArticle Print(bool isFirst)
    {
        var article = new MadeArticle { Title = _words.Title(++_number) };
        var copies = _dice.Pick(1, 2, 2, 3, 4, 4, 4);
        var dated = _dice.Next(20);
        var hasUrl = _dice.Percent(60);
        var hasFollow = _dice.Percent(70);
        var hasBreadcrumbs = isFirst && _dice.Percent(15);
        var date = Date(dated, article);
        if (copies == 1 && date is null && !hasUrl && !hasFollow && !hasBreadcrumbs)
        {
            copies = 2;
        }

        var lostStart = isFirst && _dice.Percent(4);
        MakeBody(article);
        var printed = PrintedBody(article, lostStart);
        if (lostStart)
        {
            PrintLines(printed.Before);
            Blank(_dice.Between(0, 2));
        }

        PrintHead(article, copies, date, dated, hasUrl, hasFollow, hasBreadcrumbs, isFirst && !lostStart);
        PrintLines(printed.Behind);
        if (!lostStart && _dice.Percent(3))
        {
            PrintRelated(article);
        }

        return article;
    }

    private void PrintHead(MadeArticle article, int copies, string? date, int dated, bool hasUrl, bool hasFollow, bool hasBreadcrumbs, bool isFirst)
    {
        if (hasBreadcrumbs)
        {
            PrintBreadcrumbs(article);
        }

        var before = copies switch { 1 => 1, 2 => _dice.Pick(1, 1, 2, 0), 3 => _dice.Pick(1, 2, 2, 3), _ => _dice.Pick(2, 2, 2, 4) };
        var hasMeta = date is not null || hasUrl || hasFollow;
        var gap = _dice.Percent(90) ? 1 : 0;
        if (dated == 18 && date is not null)
        {
            Furniture(article, date);
            date = null;
            before = Math.Max(before, 1);
        }

        var pristine = _dice.Percent(70) ? 0 : _dice.Next(copies);
        for (var i = 0; i < before; i++)
        {
            Blank(i > 0 ? gap : 0);
            PrintTitle(article, i == pristine, isFirst && i == 0 && !hasBreadcrumbs, copies);
        }

        if (before > 0 || hasMeta)
        {
            Blank(_dice.Percent(40) && before > 0 ? 1 : 0);
            PrintPictures(article, before > 0 && hasMeta);
        }

        var byline = PrintMeta(article, date, dated, hasUrl, hasFollow);
        if (before < copies)
        {
            Blank(1);
        }

        for (var i = before; i < copies; i++)
        {
            Blank(i > before ? gap : 0);
            PrintTitle(article, i == pristine, false, copies);
        }

        PrintHighlights(article, before == copies && hasMeta);
        if (byline is not null && _dice.Percent(30))
        {
            Furniture(article, byline);
            Blank(1);
        }
        else
        {
            Blank(_dice.Percent(article.Highlights.Count > 0 ? 80 : 40) ? 1 : 0);
        }
    }

    /// <summary>Prints a copy of the title: one as it is, the others perhaps with a difference.</summary>
    private void PrintTitle(MadeArticle article, bool isPristine, bool opensPage, int copies)
    {
        var title = article.Title;
        var prefix = string.Empty;
        if (opensPage && _dice.Percent(6) && article.Date is not null)
        {
            prefix = $" date {article.Date} ";
        }
        else if (opensPage && _dice.Percent(4))
        {
            _lines.Add("ֱ");
            Blank(1);
        }

        if (!isPristine)
        {
            title = _dice.Next(10) switch
            {
                0 => title.Replace('’', '\'').Replace('‘', '\''),
                1 when copies > 2 => "Special " + title,
                2 when copies > 2 => "Live " + title,
                3 => title + "\u00A0",
                4 => title + "  ",
                _ => title,
            };
        }

        _lines.Add(prefix + title);
    }

    private void PrintBreadcrumbs(MadeArticle article)
    {
        var section = _dice.Pick("World", "Middle East", "Saudi Arabia", "Harbor Life");
        Furniture(article, "You are here");
        Blank(1);
        _lines.Add("  • Home");
        _lines.Add("  • " + section);
        Blank(_dice.Next(2));
        Furniture(article, section);
        if (_dice.Percent(60))
        {
            Furniture(article, section);
        }

        Blank(1);
    }

    private void PrintPictures(MadeArticle article, bool titleAbove)
    {
        switch (_dice.Next(10))
        {
            case < 4:
                break;
            case 4:
                PrintGallery(article);
                break;
            case 5 when titleAbove:
                Furniture(article, _words.Caption());
                break;
            default:
                var caption = $"{_words.Caption()} {_words.Credit()}";
                for (var copies = _dice.Pick(1, 1, 1, 2, 3, 4); copies > 0; copies--)
                {
                    Furniture(article, caption);
                }

                break;
        }
    }

    private void PrintGallery(MadeArticle article)
    {
        var count = _dice.Between(2, 6);
        var style = _dice.Next(4);
        for (var i = 1; i <= count; i++)
        {
            var caption = _words.Caption() + (_dice.Percent(70) ? " " + _words.Credit() : string.Empty);
            if (style is 0 or 2)
            {
                Furniture(article, caption);
            }

            Furniture(article, $"{i} / {count}");
            if (style is 1 or 2)
            {
                Furniture(article, caption);
            }
        }
    }

    /// <summary>Prints the lines around the date and returns the byline, if there is one.</summary>
    private string? PrintMeta(MadeArticle article, string? date, int dated, bool hasUrl, bool hasFollow)
    {
        var followsFirst = hasFollow && _dice.Percent(10);
        if (followsFirst)
        {
            Furniture(article, "Follow");
        }

        var urlLast = hasUrl && _dice.Percent(10);
        PrintUrl(article, hasUrl && !urlLast);
        if (date is not null)
        {
            Furniture(article, date);
            if (dated == 17)
            {
                Furniture(article, date);
            }
        }

        PrintUrl(article, urlLast);
        string? byline = null;
        if ((hasUrl || date is not null || hasFollow) && _dice.Percent(35))
        {
            byline = _dice.Percent(30) ? _words.Name().ToUpperInvariant() : _words.Name();
            PrintByline(article, byline);
        }

        if (hasFollow && !followsFirst)
        {
            Furniture(article, "Follow");
        }

        return byline;
    }

    private void PrintUrl(MadeArticle article, bool hasUrl)
    {
        if (!hasUrl)
        {
            return;
        }

        Furniture(article, "Short Url");
        if (_dice.Percent(25))
        {
            Blank(1);
            Furniture(article, $"https://arab.news/{_dice.Next(99999)}");
        }
    }

    private void PrintByline(MadeArticle article, string byline)
    {
        var desk = _dice.Pick("Arab News", "World desk", "Arab News Japan", "Harbor Desk");
        switch (_dice.Next(6))
        {
            case 0:
                Furniture(article, byline);
                Furniture(article, desk);
                break;
            case 1:
                Furniture(article, byline + _dice.Pick(", ", " | ") + desk);
                break;
            case 2:
                Furniture(article, byline);
                Furniture(article, byline);
                break;
            case 3:
                Furniture(article, "By " + byline);
                break;
            default:
                Furniture(article, byline);
                break;
        }
    }

    private void PrintHighlights(MadeArticle article, bool mayBeApart)
    {
        var mark = _dice.Percent(75) ? "  • " : "- ";
        var count = _dice.Pick(0, 0, 1, 2, 2, 3, 4);
        var nested = _dice.Percent(10);
        Blank(mayBeApart && count > 0 ? 1 : 0);
        var apart = _dice.Percent(8) ? 1 : 0;
        var end = _dice.Pick(string.Empty, string.Empty, " ", "\u00A0");
        for (var i = 0; i < count; i++)
        {
            Blank(i > 0 ? apart : 0);
            article.Highlights.Add(_words.Highlight());
            _lines.Add(mark + article.Highlights[^1] + end);
            if (nested)
            {
                _lines.Add("    " + _words.Highlight());
                article.Furniture.Add(_lines[^1].Trim());
            }
        }
    }

    private void MakeBody(MadeArticle article)
    {
        var count = _dice.Between(2, 14);
        for (var i = 0; i < count; i++)
        {
            AddParagraph(article);
            if (i > 0 && i + 1 < count && _dice.Percent(12))
            {
                article.Body.Add(_words.Heading());
                AddParagraph(article);
            }
            else if (i > 0 && _dice.Percent(5))
            {
                article.Body.Add($"“{_words.Paragraph().Trim('“', '”', '.')}”");
                article.Body.Add($"{_words.Name()}, {_words.Role()}");
            }
        }
    }

    /// <summary>Prints a related article without its title: what cannot be placed stays in the body.</summary>
    private void PrintRelated(MadeArticle article)
    {
        Blank(_dice.Between(1, 2));
        if (_dice.Percent(50))
        {
            Furniture(article, "Updated 40 min 15 sec ago");
        }

        for (var i = 0; i < 3; i++)
        {
            AddParagraph(article);
            article.Body[^1] = (i == 0 && char.IsLetter(article.Body[^1][0]) ? "MAKKAH: " : string.Empty) + article.Body[^1];
            _lines.Add(article.Body[^1]);
        }
    }

    /// <summary>Adds a paragraph that the article does not have yet.</summary>
    private void AddParagraph(MadeArticle article)
    {
        var paragraph = _words.Paragraph();
        article.Body.Add(article.Body.Contains(paragraph) || (article.Body.Count == 0 && paragraph[0] is '•' or '-' or '1') ? _words.Sentence() + " " + paragraph : paragraph);
    }

    /// <summary>The lines of the body, with what pages put between them; parted where the extractor lost the start of the page.</summary>
    private (List<string> Before, List<string> Behind) PrintedBody(MadeArticle article, bool lostStart)
    {
        var lines = new List<string>();
        var blanks = _dice.Pick(0, 0, 1, 1, 1, 2);
        var tail = _dice.Pick(string.Empty, string.Empty, string.Empty, " ", "  ", "\u00A0");
        var part = lostStart ? _dice.Between(1, article.Body.Count - 1) : 0;
        var cut = 0;
        for (var i = 0; i < article.Body.Count; i++)
        {
            cut = i == part ? lines.Count : cut;
            var dateline = i == 0 ? Dateline(article) : string.Empty;
            lines.Add((_dice.Percent(3) ? " " : string.Empty) + dateline + article.Body[i] + tail);
            lines.AddRange(Enumerable.Repeat(_dice.Percent(80) ? string.Empty : "\u00A0", i + 1 < article.Body.Count ? blanks : 0));
            if (i > 0 && i + 1 < article.Body.Count && _dice.Percent(4))
            {
                lines.AddRange(Enumerable.Repeat(string.Empty, _dice.Between(2, 4)));
                lines.Add($"{_words.Caption()} {_dice.Pick("(Reuters)", "(AFP/File)", "((SPA", "(AP Photo/Mira Kovac)")}");
                article.Furniture.Add(lines[^1]);
                lines.AddRange(Enumerable.Repeat(string.Empty, _dice.Between(1, 2)));
            }
        }

        if (_dice.Percent(15))
        {
            lines.AddRange(Enumerable.Repeat(string.Empty, _dice.Next(2)));
            lines.Add(_dice.Pick("Topics: Harbor Lake Bridge", "Topics: Water, Salt, Light", "Topics: Kites"));
            article.Furniture.Add(lines[^1]);
        }

        return (lines[..cut], lines[cut..]);
    }

    private string Dateline(MadeArticle article)
    {
        if (_dice.Percent(20))
        {
            return string.Empty;
        }

        article.Place = _words.PlaceName();
        return article.Place + _dice.Pick(": ", ": ", ": ", ": ", " - ", " — ", " : ");
    }

    /// <summary>The line with the date; null for none.</summary>
    private string? Date(int kind, MadeArticle article)
    {
        var captured = new DateTime(2025, 4, 15);
        var day = captured.AddDays(-_dice.Next(2_000));
        article.Date = day.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
        switch (kind)
        {
            case < 9 or 17 or 18:
                return "Updated " + day.ToString(_dice.Pick("dd MMMM yyyy", "dd MMMM yyyy", "d MMMM yyyy", "MMMM d, yyyy", "yyyy-MM-dd"), CultureInfo.InvariantCulture);
            case < 13:
                article.Date = "2025-04-15";
                return "Updated " + _dice.Pick("20 sec ago", "59 min 9 sec ago", "2 hours ago", "1 hour ago", "3 min ago", "1 hour 5 min ago");
            case 13:
                var days = _dice.Between(1, 6);
                article.Date = captured.AddDays(-days).ToString("yyyy-MM-dd", CultureInfo.InvariantCulture);
                return $"Updated {days} day{(days > 1 ? "s" : string.Empty)} ago";
            case 14 or 15:
                return $"Publié le {s_frenchDays[(int)day.DayOfWeek]} {day.Day:00} {s_frenchMonths[day.Month - 1]} {day.Year}";
            default:
                article.Date = null;
                return null;
        }
    }

    private void Furniture(MadeArticle article, string line)
    {
        _lines.Add(line);
        article.Furniture.Add(line.Trim());
    }

    private void PrintLines(IEnumerable<string> lines) => _lines.AddRange(lines);

    private void Blank(int count) => _lines.AddRange(Enumerable.Repeat(string.Empty, count));

    /// <summary>The text as somebody sees who reads its UTF-8 as Latin-1.</summary>
    private static string Misread(string text) => Encoding.Latin1.GetString(Encoding.UTF8.GetBytes(text));

    private static MadeArticle MisreadArticle(MadeArticle article)
    {
        var misread = new MadeArticle { Title = Trimmed(article.Title), Date = article.Date, Place = article.Place is null ? null : Misread(article.Place) };
        misread.Highlights.AddRange(article.Highlights.Select(Trimmed));
        misread.Body.AddRange(article.Body.Select(Trimmed));
        return misread;
    }

    private static string Trimmed(string text) => Misread(text).Trim();
}
