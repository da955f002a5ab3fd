using System.Text;
using Corpus.Generator.Catalogs;
using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>The strings that articles share: the paths of sources, then the spellings of places in the order in which articles use them.</summary>
internal sealed class SharedStrings
{
    private readonly List<string> _strings;
    private readonly Dictionary<string, int> _places = new(StringComparer.Ordinal);

    public SharedStrings(Catalog catalog)
    {
        _strings = [.. catalog.Seeds];
        SourceCount = _strings.Count;
        foreach (var entry in catalog.Entries)
        {
            if (entry.Head.Place is { } place && !_places.ContainsKey(place))
            {
                _places.Add(place, _strings.Count);
                _strings.Add(place);
            }
        }
    }

    public int SourceCount { get; }

    public int PlaceCount => _places.Count;

    /// <summary>The number of a spelling that some article has.</summary>
    public int NumberOf(string place) => _places[place];

    /// <summary>The table of the strings, and their text.</summary>
    public (PagedPart Table, PagedPart Text) ToParts()
    {
        var table = new NumberTable();
        var text = new TextPages();
        foreach (var value in _strings)
        {
            var bytes = Encoding.UTF8.GetByteCount(value);
            var address = text.Add(value + "\n", bytes + 1);
            table.Add(address.Page).Add(address.Offset).Add(bytes);
        }

        return (
            new PagedPart(ImagePart.StringTable, "StringTable", "For each shared string: page, offset, bytes.", table.ToPages()),
            new PagedPart(ImagePart.Strings, "Strings", $"The shared strings: paths of files ({SourceCount}), then spellings of places ({PlaceCount}).", text.ToPages()));
    }
}
