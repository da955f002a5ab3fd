namespace Corpus.Image;

/// <summary>The fixed-width numbers of the header, in their order behind <see cref="ImageFormat.Magic"/>.</summary>
internal enum HeaderField
{
    Version,
    ArticleCount,
    RowWidth,
    SlugSlotCount,
    SourceCount,
    PlaceCount,
    DateKeyCount,
    PlaceKeyCount,
    Flags,

    /// <summary>Not a field: how many there are.</summary>
    Count,
}
