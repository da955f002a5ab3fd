namespace Corpus.Image;

/// <summary>The fixed-width numbers of the header, in their order behind <see cref="ImageFormat.Magic"/>.</summary>
internal enum HeaderField
{
    Version,
    ArticleCount,
    RowWidth,
    SlugSlotCount,

    /// <summary><see cref="SlugHash.Scope"/>.</summary>
    SlugScope,
    SlugSeed,

    /// <summary>Where a window of the hash starts, zigzag-coded.</summary>
    SlugWindow1,
    SlugWindow2,
    SlugWindow3,
    SourceCount,
    PlaceCount,
    DateKeyCount,
    PlaceKeyCount,
    Flags,

    /// <summary>Not a field: how many there are.</summary>
    Count,
}
