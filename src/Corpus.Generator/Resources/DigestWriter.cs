using System.Globalization;
using System.Text;
using Corpus.Generator.Catalogs;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Resources;

/// <summary>Writes a digest file (<see cref="DigestFormat"/>).</summary>
internal sealed class DigestWriter
{
    private readonly StringBuilder _text = new();

    private DigestWriter()
    {
    }

    /// <summary>The text of a digest of these collections.</summary>
    public static string Write(IEnumerable<CollectionDigest> collections)
    {
        var writer = new DigestWriter();
        writer.Record(DigestFormat.Start, DigestFormat.Version);
        foreach (var collection in collections)
        {
            writer.Write(collection);
        }

        writer.Record(DigestFormat.End);
        return writer._text.ToString();
    }

    private void Write(CollectionDigest collection)
    {
        Record(
            DigestFormat.Collection, collection.Collection.Namespace, collection.Collection.Name,
            collection.Resource.Name, collection.Resource.Identity.ToString("x16", CultureInfo.InvariantCulture));
        foreach (var seed in collection.Seeds)
        {
            var options = seed.Findings.Options;
            Record(DigestFormat.Seed, seed.Findings.File, options.Path, options.IsPublic ? "+" : "-", Sign(options.Members), string.Join(" ", options.Suppressed));
            WriteFindings(DigestFormat.Problem, options.Problems);
            WriteFindings(DigestFormat.Finding, seed.Findings.Findings);
            for (var i = 0; i < seed.Heads.Heads.Count; i++)
            {
                Write(seed.Heads.Heads[i], seed.Findings.Titles[i]);
            }
        }
    }

    private void Write(ArticleHead head, SluggedTitle title) => Record(
        [DigestFormat.Article, head.Slug, head.Title, head.Date?.DayNumber.ToString(CultureInfo.InvariantCulture) ?? "", head.Place is null ? "-" : "+" + head.Place, .. Fields(title.Span)]);

    private void WriteFindings(string record, IEnumerable<Finding> findings)
    {
        foreach (var finding in findings)
        {
            Record([record, finding.Rule.Id, .. Fields(finding.Span), .. finding.Arguments]);
        }
    }

    private static IEnumerable<string> Fields(SeedSpan span) =>
        new[] { span.Span.Start, span.Span.Length, span.Lines.Start.Line, span.Lines.Start.Character, span.Lines.End.Line, span.Lines.End.Character }
            .Select(number => number.ToString(CultureInfo.InvariantCulture));

    private static string Sign(bool? setting) => setting switch { null => "", true => "+", false => "-" };

    private void Record(params string[] fields)
    {
        for (var i = 0; i < fields.Length; i++)
        {
            _text.Append(i > 0 ? "\t" : "").Append(DigestFormat.Escape(fields[i]));
        }

        _text.Append('\n');
    }
}
