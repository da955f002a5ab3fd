using System.Text;
using Corpus.Generator.Equality;
using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>
/// Lays records of text out in pages. A page that another follows is filled up with blanks, so that most pages of an image have one length: the compiler makes a type for each length
/// of literal, and the run time loads all of them before it reads the first.
/// </summary>
/// <param name="cancellationToken">Looked at with every piece of a record.</param>
internal sealed class TextPages(CancellationToken cancellationToken = default)
{
    /// <summary>What the length of a part's last page is rounded up to, if the part has more than one.</summary>
    private const int LastPageStep = 4096;

    private readonly PageAllocator _allocator = new();
    private readonly StringBuilder _page = new();
    private readonly List<string> _pages = [];
    private int _bytes;

    /// <summary>Adds a record of <paramref name="bytes"/> UTF-8 bytes and returns where it is.</summary>
    public PageAddress Add(string record, int bytes)
    {
        var address = Place(bytes);
        _page.Append(record);
        return address;
    }

    public PageAddress Add(string record) => Add(record, Encoding.UTF8.GetByteCount(record));

    /// <summary>Adds a record made of <paramref name="pieces"/>, each followed by a line feed.</summary>
    public PageAddress Add(EquatableArray<string> pieces)
    {
        var bytes = pieces.Count;
        foreach (var piece in pieces)
        {
            cancellationToken.ThrowIfCancellationRequested();
            bytes += Wtf8.GetByteCount(piece, cancellationToken);
        }

        var address = Place(bytes);
        foreach (var piece in pieces)
        {
            _page.Append(piece).Append('\n');
        }

        return address;
    }

    /// <summary>The pages written; nothing can be added any more.</summary>
    public IReadOnlyList<string> ToPages()
    {
        if (_page.Length > 0)
        {
            EndPage(_pages.Count == 0 ? 1 : LastPageStep);
        }

        return _pages;
    }

    /// <summary>The address of the next record; all of it goes to the page that is begun then.</summary>
    private PageAddress Place(int bytes)
    {
        var address = _allocator.Place(bytes);
        if (address.Page > _pages.Count)
        {
            EndPage(ImageFormat.PageCapacity);
        }

        _bytes += bytes;
        return address;
    }

    private void EndPage(int step)
    {
        cancellationToken.ThrowIfCancellationRequested();

        // A page longer than others can be is a literal of its own length anyway.
        var excess = _bytes % step;
        _pages.Add(_page.Append(' ', excess == 0 || _bytes > ImageFormat.PageCapacity ? 0 : step - excess).ToString());
        _page.Clear().EnsureCapacity(ImageFormat.PageCapacity);
        _bytes = 0;
    }
}
