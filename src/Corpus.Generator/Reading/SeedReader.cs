using System.Diagnostics.CodeAnalysis;
using System.Globalization;
using System.Text;
using Corpus.Generator.Articles;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Equality;
using Corpus.Generator.Formats;
using Corpus.Generator.Seeds;
using Corpus.Image;

namespace Corpus.Generator.Reading;

/// <summary>Reads a seed by its format. Whatever a file holds, the others are not affected by it.</summary>
internal static class SeedReader
{

    public static ReadSeed Read(Seed seed, CancellationToken cancellationToken)
    {
        var findings = new List<Finding>();
        var articles = ReadSafely(seed, findings, cancellationToken);
        var reported = findings.Where(finding => !seed.Options.Suppressed.Contains(finding.Rule.Id, StringComparer.OrdinalIgnoreCase));
        return new ReadSeed(seed.File.Path, seed.Options, articles, reported.ToEquatableArray());
    }

    [SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification =
        "An exception that leaves a generator takes all of its output with it (CS8785); one file's must not cost the others.")]
    private static EquatableArray<ReadArticle> ReadSafely(Seed seed, List<Finding> findings, CancellationToken cancellationToken)
    {
        try
        {
            return ReadArticles(seed, findings, cancellationToken);
        }
        catch (Exception exception) when (exception is not OperationCanceledException)
        {
            findings.Add(SeedText.Find(
                Rules.InternalError, SeedText.StartOfFile, seed.Options.Path, exception.GetType().Name, exception.Message, ProjectLinks.Issues));
            return [];
        }
    }

    private static EquatableArray<ReadArticle> ReadArticles(Seed seed, List<Finding> findings, CancellationToken cancellationToken)
    {
        var source = seed.File.GetText(cancellationToken);
        if (source is null)
        {
            findings.Add(SeedText.Find(Rules.UnreadableFile, SeedText.StartOfFile, seed.Options.Path));
            return [];
        }

        var text = new SeedText(seed.Options.Path, source.ToString(), cancellationToken);
        if (EncodingCheck.Find(text, source.Encoding) is { } wrongEncoding)
        {
            findings.Add(wrongEncoding);
        }

        if (IsBlank(text.Content, cancellationToken))
        {
            findings.Add(SeedText.Find(Rules.EmptySeed, SeedText.StartOfFile, seed.Options.Path));
            return [];
        }

        var format = seed.Options.Format is { } name ? SeedFormats.Named(name)! : SeedFormats.For(text, cancellationToken);
        var parsed = format.Parse(text, seed.Options.Context, cancellationToken);
        var knowsCapture = seed.Options.Problems.Any(problem => problem.Rule.Id == Rules.UnreadableCapturedAt.Id);
        findings.AddRange(parsed.Findings.Where(finding => !(knowsCapture && finding.Rule.Id == Rules.RelativeTime.Id)));
        if (parsed.Articles.Count == 0)
        {
            findings.Add(SeedText.Find(Rules.NoArticle, SeedText.StartOfFile, seed.Options.Path));
        }

        return parsed.Articles
            .Select((article, index) => new ReadArticle(SlugOf(article, seed.Options.Path, index, cancellationToken), article))
            .Where(article => FitsAnImage(article.Content, findings))
            .ToEquatableArray();
    }

    private static bool IsBlank(string content, CancellationToken cancellationToken)
    {
        for (var start = 0; start < content.Length; start += Stretch.Length)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (!content.AsSpan(start, Math.Min(Stretch.Length, content.Length - start)).IsWhiteSpace())
            {
                return false;
            }
        }

        return true;
    }

    private static bool FitsAnImage(ParsedArticle article, List<Finding> findings)
    {
        foreach (var (what, text) in ((string, string?)[])[("the title", article.Title), ("the place", article.Place)])
        {
            // A character is three bytes at most.
            if (text?.Length > ImageFormat.MaxNumber / 3 && Encoding.UTF8.GetByteCount(text) is var bytes and > ImageFormat.MaxNumber)
            {
                findings.Add(SeedText.Find(Rules.TooLarge, article.TitleSpan, what, Number(bytes), Number(ImageFormat.MaxNumber)));
                return false;
            }
        }

        return true;
    }

    private static string Number(int number) => number.ToString("N0", CultureInfo.InvariantCulture);

    private static string SlugOf(ParsedArticle article, string path, int index, CancellationToken cancellationToken) =>
        SlugRule.Compute(article.Title, cancellationToken) ?? SlugRule.Of($"{SeedPath.Stem(path)}-{index + 1}")!;
}
