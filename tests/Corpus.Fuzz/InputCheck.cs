using System.Diagnostics;
using System.Globalization;
using Corpus.Generator.Catalogs;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Image;
using Corpus.Generator.Reading;
using Corpus.Generator.Seeds;

namespace Corpus.Fuzz;

/// <summary>What must hold of reading any input as any format.</summary>
internal static class InputCheck
{
    /// <summary>What any input may take, on a busy machine.</summary>
    private static readonly TimeSpan s_baseTime = TimeSpan.FromSeconds(2);

    /// <summary>What each character may take beyond that: a hundred times of what it does.</summary>
    private static readonly TimeSpan s_timePerCharacter = TimeSpan.FromMicroseconds(20);

    /// <summary>Checks one input.</summary>
    /// <exception cref="FuzzFailure">Something does not hold.</exception>
    public static void Check(FuzzInput input)
    {
        var content = input.Decode().ToString();
        var read = ReadInTime(input, content.Length);
        FuzzFailure.Require(
            !read.Findings.Any(finding => finding.Rule.Id == Rules.InternalError.Id),
            $"Reading threw: {string.Join("; ", read.Findings.Where(finding => finding.Rule.Id == Rules.InternalError.Id).SelectMany(finding => finding.Arguments))}");

        var text = new SeedText(FuzzInput.Path, content);
        foreach (var finding in read.Findings)
        {
            CheckFinding(finding, text);
        }

        ArticleCheck.Check(read, text);
        if (input.Format == "plain")
        {
            ArticleCheck.CheckThatPlainKeepsEveryLine(read, text);
        }

        CheckThatReadingAgainIsEqual(read, input.Read(CancellationToken.None));
        CheckMeasures(read);
    }

    private static ReadSeed ReadInTime(FuzzInput input, int length)
    {
        var limit = s_baseTime + (length * s_timePerCharacter);
        using var patience = new CancellationTokenSource(limit);
        var clock = Stopwatch.StartNew();
        try
        {
            var read = input.Read(patience.Token);
            FuzzFailure.Require(clock.Elapsed <= limit, $"Reading {length} characters took {clock.Elapsed}.");
            return read;
        }
        catch (OperationCanceledException) when (patience.IsCancellationRequested)
        {
            throw new FuzzFailure($"Reading {length} characters was not done after {clock.Elapsed}.");
        }
    }

    private static void CheckFinding(Finding finding, SeedText text)
    {
        var (span, lines) = finding.Span;
        FuzzFailure.Require(span.Start >= 0 && span.End <= text.Content.Length, $"{finding.Rule.Id} lies outside the text: {span} of {text.Content.Length}.");
        if (span.Start > 0 || lines.Start.Line > 0)
        {
            CheckPosition(finding, text, lines.Start.Line, lines.Start.Character, span.Start);
            CheckPosition(finding, text, lines.End.Line, lines.End.Character, span.End);
        }

        // A message with too few arguments would throw here, and not show what it should.
        _ = string.Format(CultureInfo.InvariantCulture, finding.Rule.MessageFormat.ToString(CultureInfo.InvariantCulture), [.. finding.Arguments]);
    }

    private static void CheckPosition(Finding finding, SeedText text, int line, int character, int position) => FuzzFailure.Require(
        line < text.Lines.Count && text.Lines[line].Start + character == position && position <= text.Lines[line].End,
        $"{finding.Rule.Id} is said to be at line {line + 1}, column {character + 1}, which is not its offset {position}.");

    /// <summary>What the pipeline compares to find out whether an edit matters.</summary>
    private static void CheckThatReadingAgainIsEqual(ReadSeed first, ReadSeed second)
    {
        FuzzFailure.Require(first.Equals(second) && first.GetHashCode() == second.GetHashCode(), "Two readings of one text differ.");
        AssertEqual(SeedHeads.Of(first, default), SeedHeads.Of(second, default));
        AssertEqual(SeedTexts.Of(first, default), SeedTexts.Of(second, default));
        AssertEqual(SeedRows.Of(first, default), SeedRows.Of(second, default));
        AssertEqual(SeedFindings.Of(first, default), SeedFindings.Of(second, default));
    }

    private static void AssertEqual<T>(T first, T second)
        where T : class, IEquatable<T> =>
        FuzzFailure.Require(first.Equals(second) && first.GetHashCode() == second.GetHashCode(), $"Two {typeof(T).Name} of one text differ.");

    /// <summary>The tables trust the lengths that were measured without the text.</summary>
    private static void CheckMeasures(ReadSeed read)
    {
        var texts = SeedTexts.Of(read, default).Texts;
        var rows = SeedRows.Of(read, default).Rows;
        for (var i = 0; i < read.Articles.Count; i++)
        {
            FuzzFailure.Require(rows[i].TextBytes == System.Text.Encoding.UTF8.GetByteCount(string.Concat(texts[i].Select(piece => piece + '\n'))), $"The text of article {i} is not as long as its row says.");
        }
    }
}
