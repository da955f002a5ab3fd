using System.Text;
using Corpus.Generator.Articles;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Equality;
using Corpus.Generator.Formats.Dates;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.Plain;

/// <summary>
/// One article a file: the first line is the title, every further line that is not blank a paragraph; or a block of headers as in mail
/// (<c>Subject:</c>, <c>From:</c>, <c>Date:</c>), a blank line, and the paragraphs. Text that was wrapped at a width (<see cref="HardWrap"/>) has its paragraphs between
/// blank lines; they keep their line ends, as one line feed each, because joining lines would not be verbatim.
/// </summary>
internal sealed class PlainFormat : ISeedFormat
{
    private const int LinesPerLook = 4_096;

    public string Name => "plain";

    public bool Accepts(SeedText seed, CancellationToken cancellationToken) => true;

    public ParsedSeed Parse(SeedText seed, ReadingContext context, CancellationToken cancellationToken)
    {
        var first = NextText(seed, 0, cancellationToken);
        if (first == seed.Lines.Count)
        {
            return new ParsedSeed([], []);
        }

        var findings = new List<Finding>();
        var headers = HeaderBlock.Read(seed, first, cancellationToken);
        var article = headers is null ? null : FromHeaders(headers, context, findings);
        var bodyStart = headers?.BodyStart ?? first;
        if (article is null)
        {
            // No headers, or none with a title in them: the first line of text is the title.
            var title = NextText(seed, bodyStart, cancellationToken);
            title = title < seed.Lines.Count ? title : first;
            article = Titled(seed, seed.Lines[title], Blanks.Trim(seed[seed.Lines[title]]));
            article = headers is null ? article : AddHeaders(article, headers, context, findings);
            bodyStart = title + 1;
        }

        var blocks = ReadBlocks(seed, bodyStart, out var lastLine, cancellationToken);
        lastLine = Math.Max(lastLine, Math.Max(article.TitleSpan.Lines.End.Line + 1, LastHeaderLine(seed, headers)));
        article = article with { StartLine = seed.Lines[first].Number, EndLine = lastLine, Blocks = blocks.ToEquatableArray() };
        return new ParsedSeed([article], findings.ToEquatableArray());
    }

    private static ParsedArticle Titled(SeedText seed, SeedLine line, ReadOnlySpan<char> title) =>
        new() { Title = title.ToString(), TitleSpan = seed.SpanOf(line), StartLine = line.Number, EndLine = line.Number };

    private static ParsedArticle? FromHeaders(HeaderBlock headers, ReadingContext context, List<Finding> findings) =>
        (headers["subject"] ?? headers["title"]) is { Value.Length: > 0 } subject
            ? AddHeaders(new ParsedArticle { Title = subject.Value, TitleSpan = subject.Span, StartLine = 1, EndLine = 1 }, headers, context, findings)
            : null;

    private static ParsedArticle AddHeaders(ParsedArticle article, HeaderBlock headers, ReadingContext context, List<Finding> findings)
    {
        var author = MailAddress.DisplayName((headers["from"] ?? headers["author"])?.Value);
        var updated = ReadDate(headers["date"], context, findings);
        var topics = (headers["keywords"] ?? headers["topics"] ?? headers["tags"])?.Value.Split(',').Select(topic => topic.Trim()).Where(topic => topic.Length > 0);
        return article with
        {
            Byline = author is null ? null : new ParsedByline(author, null),
            Updated = updated,
            Date = updated?.Date,
            Topics = topics is null ? [] : topics.ToEquatableArray(),
        };
    }

    private static ParsedTimestamp? ReadDate(Header? header, ReadingContext context, List<Finding> findings)
    {
        if (header is not { Value.Length: > 0 } date)
        {
            return null;
        }

        var outcome = TimestampReader.Read(date.Value.AsSpan(), context, true, out var timestamp);
        if (outcome != TimestampOutcome.Read)
        {
            findings.Add(SeedText.Find(outcome == TimestampOutcome.NeedsCapture ? Rules.RelativeTime : Rules.UnreadableDate, date.Span, date.Value));
        }

        return timestamp ?? new ParsedTimestamp(date.Value, null, null, false);
    }

    private static List<ParsedBlock> ReadBlocks(SeedText seed, int start, out int lastLine, CancellationToken cancellationToken)
    {
        var isWrapped = HardWrap.IsWrapped(seed, start, cancellationToken);
        var blocks = new List<ParsedBlock>();
        lastLine = 0;
        for (var i = NextText(seed, start, cancellationToken); i < seed.Lines.Count; i = NextText(seed, i + 1, cancellationToken))
        {
            if (blocks.Count % LinesPerLook == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }

            var first = i;
            var text = isWrapped ? JoinLines(seed, ref i) : Blanks.Trim(seed[seed.Lines[i]]).ToString();
            blocks.Add(new ParsedBlock(ParsedBlockKind.Paragraph, 0, text, seed.Lines[first].Number));
            lastLine = seed.Lines[i].Number;
        }

        return blocks;
    }

    /// <summary>The lines from <paramref name="line"/> on up to the next blank one, with line feeds between them; <paramref name="line"/> is left at the last of them.</summary>
    private static string JoinLines(SeedText seed, ref int line)
    {
        var text = new StringBuilder().Append(Blanks.Trim(seed[seed.Lines[line]]).ToString());
        while (line + 1 < seed.Lines.Count && !Blanks.Trim(seed[seed.Lines[line + 1]]).IsEmpty)
        {
            line++;
            text.Append('\n').Append(Blanks.TrimEnd(seed[seed.Lines[line]]).ToString());
        }

        return text.ToString();
    }

    private static int LastHeaderLine(SeedText seed, HeaderBlock? headers) => headers is null ? 0 : seed.Lines[headers.LastLine].Number;

    /// <summary>The first line from <paramref name="start"/> on that is not blank; the number of lines if there is none.</summary>
    private static int NextText(SeedText seed, int start, CancellationToken cancellationToken)
    {
        var i = start;
        while (i < seed.Lines.Count && Blanks.Trim(seed[seed.Lines[i]]).IsEmpty)
        {
            if (++i % LinesPerLook == 0)
            {
                cancellationToken.ThrowIfCancellationRequested();
            }
        }

        return i;
    }
}
