namespace Corpus.Image;

/// <summary>The header of an image, checked: what a reader must know before it reads anything else.</summary>
/// <remarks>Fields and one method that reads them all: under the JIT every accessor would be compiled by itself before the first article comes.</remarks>
internal readonly struct ImageHeader
{
    private const int MinRowWidth = ((int)RowColumn.Count * ImageFormat.NumberWidth) + 1;

    /// <summary>How many articles there are.</summary>
    public readonly int ArticleCount;

    /// <summary>Bytes from one row to the next.</summary>
    public readonly int RowWidth;

    /// <summary>Slots of the slug table: a power of two, or 0.</summary>
    public readonly int SlugSlotCount;

    /// <summary>The bits of a slot that hold an article's number.</summary>
    public readonly int SlugNumberMask;

    /// <summary>The hash of the slug table.</summary>
    public readonly SlugHash SlugHash;

    /// <summary>Entries of the string table: the source paths, then the places.</summary>
    public readonly int StringCount;

    /// <summary>Distinct dates.</summary>
    public readonly int DateKeyCount;

    /// <summary>Distinct places, whatever their case.</summary>
    public readonly int PlaceKeyCount;

    /// <summary>What holds for the whole image.</summary>
    public readonly HeaderFlags Flags;

    /// <summary>Reads and checks a header.</summary>
    /// <param name="corpus">The name of the corpus, for messages.</param>
    /// <param name="bytes">The header's page.</param>
    public ImageHeader(string corpus, ReadOnlySpan<byte> bytes)
    {
        // Version before length: another version may well have a header of another length.
        var magic = "CORPUS"u8;
        if (bytes.Length < magic.Length + ImageFormat.NumberWidth)
        {
            throw NotAnImage(corpus);
        }

        for (var i = 0; i < magic.Length; i++)
        {
            if (bytes[i] != magic[i])
            {
                throw NotAnImage(corpus);
            }
        }

        var version = SixBit.ReadNumber(bytes[magic.Length..]);
        if (version != ImageFormat.Version)
        {
            throw OtherVersion(corpus, version);
        }

        if (bytes.Length < magic.Length + ((int)HeaderField.Count * ImageFormat.NumberWidth))
        {
            throw NotAnImage(corpus);
        }

        ArticleCount = Field(bytes, HeaderField.ArticleCount);
        RowWidth = Field(bytes, HeaderField.RowWidth);
        SlugSlotCount = Field(bytes, HeaderField.SlugSlotCount);
        SlugNumberMask = SlugSlot.NumberMask(ArticleCount);
        SlugHash = new SlugHash(
            Field(bytes, HeaderField.SlugScope),
            Field(bytes, HeaderField.SlugSeed),
            (int)SixBit.UnZigZag((ulong)Field(bytes, HeaderField.SlugWindow1)),
            (int)SixBit.UnZigZag((ulong)Field(bytes, HeaderField.SlugWindow2)),
            (int)SixBit.UnZigZag((ulong)Field(bytes, HeaderField.SlugWindow3)));
        StringCount = Field(bytes, HeaderField.SourceCount) + Field(bytes, HeaderField.PlaceCount);
        DateKeyCount = Field(bytes, HeaderField.DateKeyCount);
        PlaceKeyCount = Field(bytes, HeaderField.PlaceKeyCount);
        Flags = (HeaderFlags)Field(bytes, HeaderField.Flags);
        if (RowWidth < MinRowWidth
            || (SlugSlotCount & (SlugSlotCount - 1)) != 0
            || (ArticleCount > 0 && SlugSlotCount <= ArticleCount)
            || Field(bytes, HeaderField.SlugScope) > SlugHash.WholeSlug)
        {
            throw NotAnImage(corpus);
        }
    }

    /// <summary>What to throw if a version is not the one that this library reads.</summary>
    public static CorpusImageException OtherVersion(string corpus, int version) =>
        new(
            $"The corpus '{corpus}' was compiled to an image of version {version}, and the Corpus library that is loaded reads version " +
            $"{ImageFormat.Version}. Reference the same version of the Corpus package everywhere, and rebuild the project that holds the corpus.");

    private static int Field(ReadOnlySpan<byte> bytes, HeaderField field) =>
        SixBit.ReadNumber(bytes[(ImageFormat.Magic.Length + ((int)field * ImageFormat.NumberWidth))..]);

    private static CorpusImageException NotAnImage(string corpus) =>
        new($"The image of the corpus '{corpus}' has no readable header of version {ImageFormat.Version}. Rebuild the project that holds the corpus.");
}
