namespace Corpus.Image;

/// <summary>Reads the variable-length numbers of an article's details one after the other.</summary>
internal ref struct DetailsCursor
{
    private readonly ImageReader _image;
    private readonly int _page;
    private readonly ReadOnlySpan<byte> _digits;
    private int _position;

    public DetailsCursor(ImageReader image, int page, int position)
    {
        _image = image;
        _page = page;
        _digits = image.Page(ImagePart.Details, page);
        _position = position;
        if ((uint)position >= (uint)_digits.Length)
        {
            throw Damaged();
        }
    }

    /// <summary>Where the next number starts in its page.</summary>
    public readonly int Position => _position;

    /// <summary>The next number.</summary>
    public ulong Next()
    {
        try
        {
            return SixBit.ReadVarNumber(_digits, ref _position);
        }
        catch (FormatException cause)
        {
            throw Damaged(cause);
        }
    }

    /// <summary>The next number, which is a length, a line or the like.</summary>
    public int NextInt()
    {
        var value = Next();
        return value <= int.MaxValue ? (int)value : throw Damaged();
    }

    /// <summary>The next number, which is signed.</summary>
    public long NextSigned() => SixBit.UnZigZag(Next());

    /// <summary>The next number, which says how many items follow, each of so many numbers; throws if the page has no room for them.</summary>
    public int NextCount(int numbersPerItem)
    {
        var count = NextInt();
        return count <= (_digits.Length - _position) / numbersPerItem ? count : throw Damaged();
    }

    /// <summary>Moves behind the next numbers.</summary>
    public void Skip(int numbers)
    {
        for (var i = 0; i < numbers; i++)
        {
            Next();
        }
    }

    /// <summary>What to throw when the numbers make no sense.</summary>
    public readonly CorpusImageException Damaged(Exception? cause = null) => _image.Damaged(ImagePart.Details, _page, cause);
}
