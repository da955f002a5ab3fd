using System.Text;

namespace Corpus.Generator.Image;

/// <summary>Lays records of text out in pages.</summary>
internal sealed class TextPages
{
    private readonly PageAllocator _allocator = new();
    private readonly StringBuilder _page = new();
    private readonly List<string> _pages = [];

    /// <summary>Adds a record of <paramref name="bytes"/> UTF-8 bytes and returns where it is.</summary>
    public PageAddress Add(string record, int bytes)
    {
        var address = _allocator.Place(bytes);
        if (address.Page > _pages.Count)
        {
            EndPage();
        }

        _page.Append(record);
        return address;
    }

    public PageAddress Add(string record) => Add(record, Encoding.UTF8.GetByteCount(record));

    /// <summary>The pages written; nothing can be added any more.</summary>
    public IReadOnlyList<string> ToPages()
    {
        if (_page.Length > 0)
        {
            EndPage();
        }

        return _pages;
    }

    private void EndPage()
    {
        _pages.Add(_page.ToString());
        _page.Clear();
    }
}
