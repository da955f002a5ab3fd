using System.Collections.Immutable;

namespace Corpus.Image;

/// <summary>Decodes the texts that stand behind an article's body one after the other, each ended by a line feed.</summary>
internal ref struct TextCursor
{
    private readonly ImageReader _image;
    private readonly int _part;
    private readonly int _page;
    private int _offset;

    public TextCursor(ImageReader image, int part, int page, int offset)
    {
        _image = image;
        _part = part;
        _page = page;
        _offset = offset;
    }

    /// <summary>The next text, whose length is the details' next number.</summary>
    public string Next(ref DetailsCursor lengths)
    {
        var length = lengths.NextInt();
        var text = _image.Decode(_image.Slice(_part, _page, _offset, length));
        _offset += length + 1;
        return text;
    }

    /// <summary>The next texts, whose number is the details' next number, and whose lengths follow it.</summary>
    public ImmutableArray<string> NextAll(ref DetailsCursor lengths)
    {
        var texts = new string[lengths.NextCount(1)];
        for (var i = 0; i < texts.Length; i++)
        {
            texts[i] = Next(ref lengths);
        }

        return System.Runtime.InteropServices.ImmutableCollectionsMarshal.AsImmutableArray(texts);
    }
}
