using System.Text;

namespace Corpus.Benchmarks.Corpora;

/// <summary>One invented article: a function of its number and its length, whatever corpus it is in.</summary>
internal sealed record SyntheticArticle
{
    private const ulong Seed = 0xA27_1C1E;
    private const int FirstYear = 2015;
    private const int Years = 10;
    private const int Places = 150;
    private const int MaxHighlights = 3;
    private const double WithPicture = 0.3;
    private const double WithPlace = 0.8;
    private const double WithRelativeDate = 0.1;
    private const double WithHeadings = 0.25;
    private const int ParagraphsPerHeading = 6;

    public required string Title { get; init; }

    public required string Updated { get; init; }

    public required IReadOnlyList<string> Highlights { get; init; }

    /// <summary>In the order of the text; headings are lines like the others, without a full stop.</summary>
    public required IReadOnlyList<string> Paragraphs { get; init; }

    public string? Place { get; init; }

    public string? Caption { get; init; }

    /// <summary>What the slug rule makes of a title of plain words.</summary>
    public string Slug => string.Concat(Title.Select(c => c == ' ' ? '-' : char.ToLowerInvariant(c)));

    /// <summary>The article of that number, with a body of about <paramref name="averageLength"/> bytes: a third to nearly twice as much.</summary>
    public static SyntheticArticle Create(int number, int averageLength)
    {
        var random = SplitMix.For(Seed, number);
        var prose = new Prose(random);
        return new SyntheticArticle
        {
            Title = CreateTitle(prose, random, number),
            Updated = CreateDate(random),
            Place = random.Chance(WithPlace) ? Vocabulary.NameOf(random.Next(0, Places)).ToUpperInvariant() : null,
            Caption = random.Chance(WithPicture) ? $"{prose.Sentence(5, 12)} (Reuters)" : null,
            Highlights = [.. Enumerable.Range(0, random.Next(0, MaxHighlights)).Select(_ => prose.Phrase(6, 12))],
            Paragraphs = CreateBody(prose, random, (int)(averageLength * (0.33 + (1.34 * random.NextUnit())))),
        };
    }

    /// <summary>Words with the article's own name among them, so that no two slugs are equal.</summary>
    private static string CreateTitle(Prose prose, SplitMix random, int number)
    {
        var words = prose.Phrase(5, 10).Split(' ').ToList();
        words.Insert(random.Next(1, words.Count), Vocabulary.NameOf(number));
        return string.Join(' ', words);
    }

    private static string CreateDate(SplitMix random)
    {
        var date = new DateOnly(FirstYear, 1, 1).AddDays(random.Next(0, (Years * 365) - 1));
        return random.Chance(WithRelativeDate)
            ? FormattableString.Invariant($"{random.Next(2, 59)} min {random.Next(2, 59)} sec ago")
            : FormattableString.Invariant($"{date:dd MMMM yyyy}");
    }

    private static List<string> CreateBody(Prose prose, SplitMix random, int length)
    {
        var paragraphs = new List<string>();
        var hasHeadings = random.Chance(WithHeadings);
        for (var written = 0; written < length;)
        {
            var isHeading = hasHeadings && paragraphs.Count % ParagraphsPerHeading == ParagraphsPerHeading - 1;
            var paragraph = isHeading ? prose.Phrase(3, 6) : prose.Paragraph(Math.Min(length - written, random.Next(180, 420)));
            paragraphs.Add(paragraph);
            written += Encoding.UTF8.GetByteCount(paragraph) + 1;
        }

        return paragraphs;
    }
}
