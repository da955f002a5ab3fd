using Corpus.Generator.Articles;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Equality;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.News;

/// <summary>Puts articles together: each head with the text up to the next, and text without a head with the head it belongs to.</summary>
internal sealed class ArticleAssembler(NewsLines lines, ReadingContext context)
{
    /// <summary>How much of a text without a title serves as one.</summary>
    private const int MaxUntitled = 120;

    private readonly HeadReader _headReader = new(lines, context);
    private readonly BodyReader _bodyReader = new(lines);
    private readonly LostStarts _lostStarts = new(lines);

    public List<ParsedArticle> Articles { get; } = [];

    public List<Finding> Findings { get; } = [];

    /// <summary>Makes the articles of all lines, in order. No line that is text is left out.</summary>
    public void Assemble(List<Head> heads, CancellationToken cancellationToken)
    {
        if (lines.Count > 0 && (heads.Count == 0 || heads[0].Start > 0))
        {
            heads.Insert(0, new Head(0, -1, -1));
        }

        heads = _lostStarts.AddTo(heads, cancellationToken);
        for (var i = 0; i < heads.Count; i++)
        {
            if (i % LineClassifier.LinesPerLook == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var end = EndOf(heads, i);
            if (heads[i].Title < 0 && i + 1 < heads.Count && heads[i + 1].Title >= 0 && IsBeginningOf(heads[i], heads[i + 1], EndOf(heads, i + 1)))
            {
                Add(heads[i], heads[i + 1], EndOf(heads, i + 1), cancellationToken);
                i++;
            }
            else
            {
                Add(null, heads[i], end, cancellationToken);
            }
        }
    }

    private int EndOf(List<Head> heads, int index) => index + 1 < heads.Count ? heads[index + 1].Start : lines.Count;

    /// <summary>
    /// Whether text without a title is the beginning of the article whose title stands in its middle: so it is, unless each has a dateline of its own.
    /// </summary>
    private bool IsBeginningOf(Head untitled, Head titled, int end)
    {
        var before = new BodyText();
        var behind = new BodyText();
        _bodyReader.Read(_headReader.Read(untitled, Math.Min(titled.Start, untitled.End + 64), CancellationToken.None).BodyStart, Math.Min(titled.Start, untitled.End + 8), [], before, CancellationToken.None);
        var bodyStart = _headReader.Read(titled, Math.Min(end, titled.End + 64), CancellationToken.None).BodyStart;
        _bodyReader.Read(bodyStart, Math.Min(end, bodyStart + 4), [], behind, CancellationToken.None);
        return before.Place is null || behind.Place is null;
    }

    private void Add(Head? beginning, Head head, int end, CancellationToken cancellationToken)
    {
        var facts = _headReader.Read(head, end, cancellationToken);
        var body = new BodyText();
        if (beginning is { } start)
        {
            var first = _headReader.Read(start, head.Start, cancellationToken);
            facts.PageDate ??= first.PageDate;
            facts.Picture ??= first.Picture;
            facts.Byline ??= first.Byline;
            facts.Highlights.Prepend(first.Highlights);
            _bodyReader.Read(first.BodyStart, head.Start, facts.Said, body, cancellationToken);
        }

        _bodyReader.Read(facts.BodyStart, end, facts.Said, body, cancellationToken);
        var (title, span) = facts.Title is { } at ? (lines.Seed.Content.Substring(at.Span.Start, at.Span.Length), at) : Untitled(facts, body);
        if (title.Length == 0)
        {
            return;
        }

        Findings.AddRange(facts.Findings);
        Articles.Add(new ParsedArticle
        {
            Title = title,
            TitleSpan = span,
            StartLine = lines[beginning?.Start ?? head.Start].Line.Number,
            EndLine = lines[end - 1].Line.Number,
            Date = facts.Updated is null ? facts.PageDate : facts.Updated.Date,
            Updated = facts.Updated,
            Place = body.Place,
            Byline = facts.Byline,
            Picture = facts.Picture,
            Highlights = facts.Highlights.Texts.ToEquatableArray(),
            HighlightDescriptions = facts.Highlights.Descriptions.ToEquatableArray(),
            Topics = body.Topics.ToEquatableArray(),
            Blocks = body.Blocks.ToEquatableArray(),
        });
    }

    /// <summary>
    /// The title of text that has none: its first line if that looks like a title, which is then no part of the body; else the first words of the body, which keeps them.
    /// </summary>
    private (string Title, SeedSpan Span) Untitled(HeadFacts facts, BodyText body)
    {
        if (body.Blocks.Count == 0)
        {
            return UntitledWithoutBody(facts);
        }

        var first = body.Blocks[0];
        var index = IndexOf(first.Line);
        if (Phrase.LooksLikeTitle(first.Text.AsSpan(), TitleKey.MaxLength) && body.Place is null)
        {
            body.Blocks.RemoveAt(0);
            return (first.Text, lines.SpanOf(index));
        }

        var words = FirstWords(first.Text);
        Findings.Add(SeedText.Find(Rules.NoTitle, lines.SpanOf(index), words));
        return (words, lines.SpanOf(index));
    }

    /// <summary>A page of furniture only: whatever it says first.</summary>
    private static (string Title, SeedSpan Span) UntitledWithoutBody(HeadFacts facts)
    {
        var title = facts.Highlights.Texts is [var first, ..] ? first : facts.Picture?.Caption ?? facts.Byline?.Author ?? string.Empty;
        return (FirstWords(title), SeedText.StartOfFile);
    }

    private int IndexOf(int lineNumber)
    {
        var low = 0;
        var high = lines.Count - 1;
        while (low < high)
        {
            var middle = low + ((high - low + 1) / 2);
            (low, high) = lines[middle].Line.Number <= lineNumber ? (middle, high) : (low, middle - 1);
        }

        return low;
    }

    private static string FirstWords(string text)
    {
        if (text.Length <= MaxUntitled)
        {
            return text;
        }

        var cut = text.LastIndexOf(' ', MaxUntitled);
        cut = cut > 0 ? cut : char.IsLowSurrogate(text[MaxUntitled]) ? MaxUntitled - 1 : MaxUntitled;
        return text.Substring(0, cut).TrimEnd();
    }
}
