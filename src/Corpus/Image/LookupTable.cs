namespace Corpus.Image;

/// <summary>A lookup's part of an image: its keys as numbers, ascending, and the articles in the order of the keys.</summary>
internal sealed class LookupTable
{
    private const int NumbersPerKey = 2;

    private readonly int _part;

    public LookupTable(ImageReader image, int part, int keyCount)
    {
        Image = image;
        _part = part;
        KeyCount = keyCount;
    }

    public ImageReader Image { get; }

    /// <summary>How many distinct keys there are.</summary>
    public int KeyCount { get; }

    /// <summary>The number that stands for a key.</summary>
    public int Key(int position) => Image.Number(_part, position * NumbersPerKey);

    /// <summary>Where a key's articles begin in the order list.</summary>
    public int Start(int position) => Image.Number(_part, (position * NumbersPerKey) + 1);

    /// <summary>How many articles the keys from one position to another, not included, have.</summary>
    public int Length(int position, int end)
    {
        var length = Start(end) - Start(position);
        return (uint)length <= (uint)Image.Count ? length : throw Image.Damaged(_part, 0);
    }

    /// <summary>The number of the article at a position of the order list, which stands behind the keys and the entry that ends them.</summary>
    public int Article(int position) =>
        Image.CheckedArticle(Image.Number(_part, ((KeyCount + 1) * NumbersPerKey) + position), _part);
}
