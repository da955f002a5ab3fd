using System.Globalization;
using System.Text;

namespace Corpus.Fuzz;

/// <summary>Texts of any size that are built to make a reader or a writer look at the same thing again and again.</summary>
internal static class AdversarialShapes
{
    private const string Title = "Minister opens the bridge over the river";

    /// <summary>The shapes: what each is called, and the text of a size in characters.</summary>
    public static IReadOnlyList<(string Name, Func<int, string> Make)> All { get; } =
    [
        ("one long line", size => new string('x', size)),
        ("one long line of words", size => Repeat(size, _ => "word ")),
        ("blank lines only, then a title", size => new string('\n', size - 6) + "Title\n"),
        ("lines of blanks", size => Repeat(size, _ => "   \t \n")),
        ("a million titles", size => Repeat(size, i => $"Title {i}\n\n")),
        ("pages without a body", size => Repeat(size, i => $"{Title} {i}\n\n{Title} {i}\nShort Url\nUpdated 15 April 2025\nFollow\n\n{Title} {i}\n\n\n")),
        ("whole pages", size => Repeat(size, i => $"{Title} {i}\n\n{Title} {i}\nShort Url\nUpdated 15 April 2025\nFollow\n\n{Title} {i}\n\n  • One\n  • Two\n\n{Title} {i}\n\nSEOUL: A paragraph.\nAnother, of page {i}.\n\n\n")),
        ("one title again and again", size => Repeat(size, _ => Title + "\n\n")),
        ("copies of two titles in turn", size => Repeat(size, i => (i % 2 == 0 ? Title : "Rain falls on the plain in the evening") + "\n\n")),
        ("head lines again and again", size => Repeat(size, _ => "Short Url\nUpdated 15 April 2025\nFollow\n")),
        ("Updated only", size => Repeat(size, _ => "Updated 15 April 2025\n")),
        ("Updated without a date", size => Repeat(size, _ => "Updated 99 Smarch 0\n")),
        ("highlights only", size => Repeat(size, i => $"  • Highlight {i}\n")),
        ("bullets, each deeper", size => Nested(size)),
        ("one giant caption", size => new string('c', size - 11) + ". (Reuters)"),
        ("captions only", size => Repeat(size, i => $"Caption {i}. (Reuters)\n")),
        ("gallery numbers only", size => Repeat(size, i => $"{i % 9} / 9\nText {i}\n")),
        ("names only", size => Repeat(size, _ => "Jane Doe\n\n")),
        ("headings only", size => Repeat(size, i => $"A Short Heading {i}\n")),
        ("datelines only", size => Repeat(size, i => $"SEOUL: {i}\n")),
        ("a header folded for ever", size => "Subject: a\n" + Repeat(size - 11, _ => " folded\n")),
        ("headers for ever", size => "Subject: a\n" + Repeat(size - 11, i => $"X-{i}: b\n")),
        ("runs of quotation marks", size => Repeat(size, i => new string('"', 1 + (i % 997)) + "\n")),
        ("one run of quotation marks", size => "Title\n\n" + new string('"', size - 7)),
        ("characters to escape", size => Repeat(size, _ => "\u0001\u202E\\\"\u200B")),
        ("line separators", size => "Title\n\n" + new string('\u2028', size - 8) + "x"),
        ("lines shown and hidden in turn", size => Repeat(size, i => i % 2 == 0 ? "shown\n" : "hid\u200Bden\n")),
        ("half surrogate pairs", size => "Title\n\n" + new string('\uD800', size - 7)),
        ("misread UTF-8", size => Repeat(size, _ => "â€™Â\u00A0")),
        ("carriage returns", size => "Title" + new string('\r', size - 6) + "x"),
    ];

    private static string Repeat(int size, Func<int, string> part)
    {
        var text = new StringBuilder(size + 64);
        for (var i = 0; text.Length < size; i++)
        {
            text.Append(part(i));
        }

        text.Length = size;
        return text.ToString();
    }

    /// <summary>Each bullet two blanks deeper than the one above, up to a thousand, and again.</summary>
    private static string Nested(int size) => Repeat(size, i => string.Create(CultureInfo.InvariantCulture, $"{new string(' ', i % 1000)}• Item {i}\n"));
}
