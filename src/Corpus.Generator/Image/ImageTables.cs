using Corpus.Generator.Catalogs;
using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>Writes the tables of a collection: every part of its image but the names and the text (docs/image-format.md).</summary>
internal sealed class ImageTables
{
    private readonly CollectionRows _rows;
    private readonly Catalog _catalog;
    private readonly SharedStrings _strings;
    private readonly SlugTable _slugs;

    private ImageTables(CollectionRows rows)
    {
        _rows = rows;
        _catalog = rows.Catalog;
        _strings = new SharedStrings(rows.Catalog);
        _slugs = rows.Slugs;
    }

    /// <summary>The parts, in the order of their numbers.</summary>
    public static IReadOnlyList<PagedPart> Write(CollectionRows rows) => Write(rows, NamesPart.Addresses(rows.Catalog), TextAddresses.Of(rows.Seeds));

    /// <summary>The same, if it is known already where names and texts are.</summary>
    public static IReadOnlyList<PagedPart> Write(CollectionRows rows, NamesAddress[] names, TextAddresses texts) => new ImageTables(rows).Write(names, texts);

    private List<PagedPart> Write(NamesAddress[] names, TextAddresses texts)
    {
        var byDate = ByDate();
        var byPlace = ByPlace();
        var (rows, details) = RowsAndDetails(names, texts);
        var (stringTable, strings) = _strings.ToParts();
        return
        [
            Header(byDate.Count, byPlace.Count),
            rows,
            details,
            _slugs.ToPart(),
            stringTable,
            strings,
            LookupTable.Write(ImagePart.ByDate, "ByDate", byDate),
            LookupTable.Write(ImagePart.ByPlace, "ByPlace", byPlace),
        ];
    }

    private PagedPart Header(int dateKeys, int placeKeys)
    {
        var flags = _rows.Seeds.Any(seed => seed.Rows.Any(row => row.HasLoneSurrogates)) ? HeaderFlags.LoneSurrogates : HeaderFlags.None;
        var digits = new DigitWriter().Text(ImageFormat.Magic);
        foreach (var field in (int[])
            [
                ImageFormat.Version, _catalog.Entries.Count, RowWidth,
                _slugs.SlotCount, _slugs.Hash.Scope, _slugs.Hash.Seed, ZigZag(_slugs.Hash.First), ZigZag(_slugs.Hash.Second), ZigZag(_slugs.Hash.Third),
                _strings.SourceCount, _strings.PlaceCount, dateKeys, placeKeys, (int)flags,
            ])
        {
            digits.Number(field);
        }

        return new PagedPart(ImagePart.Header, "Header", $"{ImageFormat.Magic}, then: {Names<HeaderField>()}.", [digits.EndLine().Take()]);
    }

    private (PagedPart Rows, PagedPart Details) RowsAndDetails(NamesAddress[] names, TextAddresses texts)
    {
        var details = new TextPages();
        var rows = new RowPages();
        var digits = new DigitWriter();
        for (var i = 0; i < _catalog.Entries.Count; i++)
        {
            var entry = _catalog.Entries[i];
            var row = _rows.Seeds[entry.Seed].Rows[entry.Ordinal];
            var record = digits.VarNumber(entry.Seed).Text(row.Details).Take();
            var text = texts[entry.Seed, entry.Ordinal];
            var at = details.Add(record, record.Length);
            rows.Add(
            [
                entry.Head.Date is { } date ? date.DayNumber + 1 : 0,
                names[i].Start.Page, names[i].Start.Offset, names[i].TitleBytes, names[i].SlugBytes,
                entry.Head.Place is { } place ? _strings.NumberOf(place) + 1 : 0,
                at.Page, at.Offset,
                text.Group, text.Address.Page, text.Address.Offset,
            ]);
        }

        return (
            new PagedPart(ImagePart.Rows, "Rows", $"One article a line, four characters a column: {Names<RowColumn>()}.", rows.ToPages()),
            new PagedPart(ImagePart.Details, "Details", "One article a line: source, lines, words, bytes, dates, the lengths of its texts, and for each block kind, line and bytes.", details.ToPages()));
    }

    private static int ZigZag(int value) => (int)SixBit.ZigZag(value);

    private static int RowWidth => ((int)RowColumn.Count * ImageFormat.NumberWidth) + 1;

    private List<(int Key, List<int> Articles)> ByDate() =>
        [.. Articles(entry => entry.Head.Date).GroupBy(pair => pair.Key).OrderBy(group => group.Key).Select(group => (group.Key.DayNumber, group.Select(pair => pair.Article).ToList()))];

    /// <summary>The order must be the one in which the run time searches: <see cref="StringComparer.OrdinalIgnoreCase"/>.</summary>
    private List<(int Key, List<int> Articles)> ByPlace() =>
        [.. _catalog.Entries
            .Select((entry, i) => (Key: entry.Head.Place, Article: i))
            .Where(pair => pair.Key is not null)
            .GroupBy(pair => pair.Key!, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .Select(group => (_strings.NumberOf(group.Key), group.Select(pair => pair.Article).ToList()))];

    private IEnumerable<(TKey Key, int Article)> Articles<TKey>(Func<CatalogEntry, TKey?> keyOf)
        where TKey : struct
    {
        for (var i = 0; i < _catalog.Entries.Count; i++)
        {
            if (keyOf(_catalog.Entries[i]) is { } key)
            {
                yield return (key, i);
            }
        }
    }

    private static string Names<TEnum>()
        where TEnum : Enum => string.Join(", ", Enum.GetNames(typeof(TEnum)).Where(name => name != "Count"));
}
