namespace Corpus.Image;

/// <summary>The header of an image, checked: what a reader must know before it reads anything else.</summary>
internal readonly struct ImageHeader
{
    private const int MinRowWidth = ((int)RowColumn.Count * ImageFormat.NumberWidth) + 1;

    /// <summary>How many articles there are.</summary>
    public int ArticleCount { get; private init; }

    /// <summary>Bytes from one row to the next.</summary>
    public int RowWidth { get; private init; }

    /// <summary>Slots of the slug table: a power of two, or 0.</summary>
    public int SlugSlotCount { get; private init; }

    /// <summary>Entries of the string table: the source paths, then the places.</summary>
    public int StringCount { get; private init; }

    /// <summary>Distinct dates.</summary>
    public int DateKeyCount { get; private init; }

    /// <summary>Distinct places, whatever their case.</summary>
    public int PlaceKeyCount { get; private init; }

    /// <summary>What holds for the whole image.</summary>
    public HeaderFlags Flags { get; private init; }

    /// <summary>Reads and checks a header.</summary>
    /// <param name="corpus">The name of the corpus, for messages.</param>
    /// <param name="bytes">The header's page.</param>
    public static ImageHeader Read(string corpus, ReadOnlySpan<byte> bytes)
    {
        // Version before length: another version may well have a header of another length.
        var fields = ImageFormat.Magic.Length;
        if (bytes.Length < fields + ImageFormat.NumberWidth || !Wtf8.Equals(bytes[..fields], ImageFormat.Magic))
        {
            throw NotAnImage(corpus);
        }

        RequireVersion(corpus, SixBit.ReadNumber(bytes[fields..]));
        if (bytes.Length < fields + ((int)HeaderField.Count * ImageFormat.NumberWidth))
        {
            throw NotAnImage(corpus);
        }

        var header = new ImageHeader
        {
            ArticleCount = Field(bytes, HeaderField.ArticleCount),
            RowWidth = Field(bytes, HeaderField.RowWidth),
            SlugSlotCount = Field(bytes, HeaderField.SlugSlotCount),
            StringCount = Field(bytes, HeaderField.SourceCount) + Field(bytes, HeaderField.PlaceCount),
            DateKeyCount = Field(bytes, HeaderField.DateKeyCount),
            PlaceKeyCount = Field(bytes, HeaderField.PlaceKeyCount),
            Flags = (HeaderFlags)Field(bytes, HeaderField.Flags),
        };
        return header.IsSound ? header : throw NotAnImage(corpus);
    }

    /// <summary>Throws if a version is not the one that this library reads.</summary>
    public static void RequireVersion(string corpus, int version)
    {
        if (version != ImageFormat.Version)
        {
            throw new CorpusImageException(
                $"The corpus '{corpus}' was compiled to an image of version {version}, and the Corpus library that is loaded reads version " +
                $"{ImageFormat.Version}. Reference the same version of the Corpus package everywhere, and rebuild the project that holds the corpus.");
        }
    }

    // A number has 24 bits unless a digit is none, so a negative or larger one tells of damage, and the sums below cannot overflow.
    private bool IsSound =>
        (ArticleCount | RowWidth | SlugSlotCount | DateKeyCount | PlaceKeyCount | (int)Flags) is >= 0 and <= ImageFormat.MaxNumber
        && StringCount >= 0
        && RowWidth >= MinRowWidth
        && (SlugSlotCount & (SlugSlotCount - 1)) == 0
        && (ArticleCount == 0 || SlugSlotCount > ArticleCount);

    private static int Field(ReadOnlySpan<byte> bytes, HeaderField field) =>
        SixBit.ReadNumber(bytes[(ImageFormat.Magic.Length + ((int)field * ImageFormat.NumberWidth))..]);

    private static CorpusImageException NotAnImage(string corpus) =>
        new($"The image of the corpus '{corpus}' has no readable header of version {ImageFormat.Version}. Rebuild the project that holds the corpus.");
}
