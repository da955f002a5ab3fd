using System.Globalization;
using Corpus.Generator.Articles;
using Corpus.Generator.Catalogs;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Equality;
using Corpus.Generator.Seeds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Resources;

/// <summary>Reads a digest file (<see cref="DigestFormat"/>).</summary>
internal sealed class DigestReader
{
    private const int SpanFields = 6;
    private const int LastDay = 3_652_058;

    private static readonly Dictionary<string, DiagnosticDescriptor> s_rules = Rules.All.ToDictionary(rule => rule.Id, StringComparer.Ordinal);

    private readonly List<CollectionDigest> _collections = [];
    private readonly List<SeedDigest> _seeds = [];
    private readonly List<Finding> _problems = [];
    private readonly List<Finding> _findings = [];
    private readonly List<ArticleHead> _heads = [];
    private readonly List<SluggedTitle> _titles = [];
    private string[]? _collection;
    private string[]? _seed;
    private bool _hasStart;
    private bool _hasEnd;

    private DigestReader()
    {
    }

    public static bool IsDigest(AdditionalText file) => file.Path.EndsWith(DigestFormat.Extension, StringComparison.Ordinal);

    /// <summary>The digest in a file; one that is not whole, or of another version of Corpus, has no collections and says so.</summary>
    public static Digest Read(AdditionalText file, CancellationToken cancellationToken)
    {
        var text = file.GetText(cancellationToken)?.ToString() ?? "";
        try
        {
            return new Digest(file.Path, new DigestReader().Read(text, cancellationToken), IsReadable: true);
        }
        catch (Exception cause) when (cause is FormatException or OverflowException or IndexOutOfRangeException or KeyNotFoundException or ArgumentException)
        {
            return new Digest(file.Path, [], IsReadable: false);
        }
    }

    private EquatableArray<CollectionDigest> Read(string text, CancellationToken cancellationToken)
    {
        var start = 0;
        for (var end = text.IndexOf('\n'); end >= 0; end = text.IndexOf('\n', start))
        {
            cancellationToken.ThrowIfCancellationRequested();
            Read(Array.ConvertAll(text.Substring(start, end - start).Split(DigestFormat.Separator), DigestFormat.Unescape));
            start = end + 1;
        }

        return _hasEnd ? _collections.ToEquatableArray() : throw new FormatException("The end is missing.");
    }

    private void Read(string[] fields)
    {
        if (_hasEnd || !(_hasStart || fields[0] == DigestFormat.Start))
        {
            throw new FormatException("A record is out of place.");
        }

        switch (fields[0])
        {
            case DigestFormat.Start:
                _hasStart = fields[1] == DigestFormat.Version ? true : throw new FormatException("Another version wrote this.");
                break;
            case DigestFormat.Collection:
                EndCollection();
                _collection = fields;
                break;
            case DigestFormat.Seed:
                EndSeed();
                _seed = fields;
                break;
            case DigestFormat.Problem:
                _problems.Add(FindingOf(fields));
                break;
            case DigestFormat.Finding:
                _findings.Add(FindingOf(fields));
                break;
            case DigestFormat.Article:
                ReadArticle(fields);
                break;
            case DigestFormat.End:
                EndCollection();
                _hasEnd = true;
                break;
            default:
                throw new FormatException("There is no such record.");
        }
    }

    private void ReadArticle(string[] fields)
    {
        var date = fields[3].Length > 0 ? new CalendarDate(Math.Min(Number(fields[3]), LastDay)) : (CalendarDate?)null;
        var place = fields[4].StartsWith("+", StringComparison.Ordinal) ? fields[4].Substring(1) : null;
        _heads.Add(new ArticleHead(fields[1], fields[2], date, place));
        _titles.Add(new SluggedTitle(fields[1], SpanOf(fields, 5)));
    }

    private void EndSeed()
    {
        if (_seed is not { } seed)
        {
            return;
        }

        var options = new SeedOptions
        {
            Path = seed[2],
            Collection = Key(),
            IsPublic = seed[3] == "+",
            Members = seed[4] switch { "+" => true, "-" => false, _ => null },
            Storage = SeedStorage.Resource,
            Context = ReadingContext.None,
            Suppressed = seed[5].Split([' '], StringSplitOptions.RemoveEmptyEntries).ToEquatableArray(),
            Problems = _problems.ToEquatableArray(),
        };
        _seeds.Add(new SeedDigest(
            new SeedHeads(options.Collection, options.Path, options.IsPublic, options.Members, options.Storage, _heads.ToEquatableArray()),
            new SeedFindings(seed[1], options, _findings.ToEquatableArray(), _titles.ToEquatableArray())));
        _problems.Clear();
        _findings.Clear();
        _heads.Clear();
        _titles.Clear();
        _seed = null;
    }

    private void EndCollection()
    {
        EndSeed();
        if (_collection is { } collection)
        {
            var identity = ulong.Parse(collection[4], NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture);
            _collections.Add(new CollectionDigest(Key(), new ImageResource(collection[3], identity), _seeds.ToEquatableArray()));
        }

        _seeds.Clear();
        _collection = null;
    }

    private CollectionKey Key() => _collection is { } collection ? new CollectionKey(collection[1], collection[2]) : throw new FormatException("A seed belongs to no collection.");

    private static Finding FindingOf(string[] fields) => new(s_rules[fields[1]], SpanOf(fields, 2), new EquatableArray<string>([.. fields.Skip(2 + SpanFields)]));

    private static SeedSpan SpanOf(string[] fields, int first) => new(
        new TextSpan(Number(fields[first]), Number(fields[first + 1])),
        new LinePositionSpan(
            new LinePosition(Number(fields[first + 2]), Number(fields[first + 3])),
            new LinePosition(Number(fields[first + 4]), Number(fields[first + 5]))));

    private static int Number(string field) => int.Parse(field, NumberStyles.None, CultureInfo.InvariantCulture);
}
