using Corpus.Generator.Articles;
using Corpus.Generator.Equality;
using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>
/// The packed details of an article (docs/image-format.md, "Details"), but for the number of its source, which only the whole collection knows.
/// </summary>
internal static class ArticleDetails
{
    public static string Of(ParsedArticle article, ArticleMeasures measures, CancellationToken cancellationToken)
    {
        var digits = new DigitWriter()
            .VarNumber(article.StartLine)
            .VarNumber(article.EndLine - article.StartLine)
            .VarNumber(WordCounter.Count(article.Blocks, cancellationToken))
            .VarNumber(measures.Body)
            .VarNumber((int)Flags(article));
        WriteUpdated(digits, article.Updated);
        WriteLength(digits, article.Picture?.Caption);
        WriteLength(digits, article.Picture?.Credit);
        WriteLength(digits, article.Byline?.Author);
        WriteLength(digits, article.Byline?.Desk);
        WriteLengths(digits, article.Highlights);
        WriteLengths(digits, article.HighlightDescriptions);
        WriteLengths(digits, article.Topics);
        WriteBlocks(digits, article, measures, cancellationToken);
        return digits.EndLine().Take();
    }

    private static DetailFlags Flags(ParsedArticle article) =>
        When(article.Updated is not null, DetailFlags.Updated)
        | When(article.Updated is { Date: not null }, DetailFlags.UpdatedDate)
        | When(article.Updated is { Instant: not null }, DetailFlags.UpdatedInstant)
        | When(article.Updated is { IsRelative: true }, DetailFlags.UpdatedIsRelative)
        | When(article.Picture is not null, DetailFlags.Picture)
        | When(article.Picture is { Caption: not null }, DetailFlags.Caption)
        | When(article.Picture is { Credit: not null }, DetailFlags.Credit)
        | When(article.Byline is not null, DetailFlags.Byline)
        | When(article.Byline is { Desk: not null }, DetailFlags.Desk);

    private static DetailFlags When(bool condition, DetailFlags flag) => condition ? flag : DetailFlags.None;

    private static void WriteUpdated(DigitWriter digits, ParsedTimestamp? updated)
    {
        WriteLength(digits, updated?.Text);
        if (updated?.Date is { } date)
        {
            digits.VarNumber(date.DayNumber);
        }

        if (updated?.Instant is { } instant)
        {
            digits.VarNumber((ulong)instant.UtcTicks).Signed((long)instant.Offset.TotalMinutes);
        }
    }

    private static void WriteBlocks(DigitWriter digits, ParsedArticle article, ArticleMeasures measures, CancellationToken cancellationToken)
    {
        digits.VarNumber(article.Blocks.Count);
        var line = article.StartLine;
        for (var i = 0; i < article.Blocks.Count; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var block = article.Blocks[i];
            digits.VarNumber((int)block.Kind + (16 * block.Level)).Signed(block.Line - line).VarNumber(measures.Pieces[i]);
            line = block.Line;
        }
    }

    private static void WriteLengths(DigitWriter digits, EquatableArray<string> texts)
    {
        digits.VarNumber(texts.Count);
        foreach (var text in texts)
        {
            WriteLength(digits, text);
        }
    }

    private static void WriteLength(DigitWriter digits, string? text)
    {
        if (text is not null)
        {
            digits.VarNumber(Wtf8.GetByteCount(text));
        }
    }
}
