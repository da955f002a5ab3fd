namespace Corpus.Image;

/// <summary>The strings that articles share: source paths and places. Each is decoded at its first use, and every article gets the same object.</summary>
internal sealed class SharedStrings
{
    private const int NumbersPerString = 3;

    private readonly ImageReader _image;
    private readonly string?[] _strings;

    public SharedStrings(ImageReader image)
    {
        _image = image;
        _strings = new string?[image.Header.StringCount];
    }

    /// <summary>The string of a number.</summary>
    public string this[int number]
    {
        get
        {
            if ((uint)number >= (uint)_strings.Length)
            {
                throw _image.Damaged(ImagePart.StringTable, 0);
            }

            return _strings[number] ?? Published.Once(ref _strings[number], Read(number));
        }
    }

    private string Read(int number)
    {
        var entry = number * NumbersPerString;
        var page = _image.Number(ImagePart.StringTable, entry);
        var offset = _image.Number(ImagePart.StringTable, entry + 1);
        var length = _image.Number(ImagePart.StringTable, entry + 2);
        return _image.Decode(_image.Slice(ImagePart.Strings, page, offset, length));
    }
}
