using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>
/// Gives each record of a part its page and offset, in order. Two steps ask it about the same lengths (the one that writes the text, and the one that writes the
/// tables), and must get the same answers.
/// </summary>
internal sealed class PageAllocator
{
    private int _page;
    private int _offset;

    /// <summary>The address of the next record. A record that does not fit what is left of the page starts a new one, so one longer than a page has a page of its own.</summary>
    public PageAddress Place(int bytes)
    {
        if (_offset > 0 && _offset + (long)bytes > ImageFormat.PageCapacity)
        {
            _page++;
            _offset = 0;
        }

        var address = new PageAddress(_page, _offset);
        _offset += bytes;
        return address;
    }
}
