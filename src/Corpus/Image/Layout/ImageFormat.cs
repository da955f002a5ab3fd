namespace Corpus.Image;

/// <summary>
/// The numbers that the writer of an image (the generator) and its reader (the run time) must agree on.
/// docs/image-format.md describes the format in prose; a change here is a new <see cref="Version"/>.
/// </summary>
internal static class ImageFormat
{
    /// <summary>The version this code writes, and the only one it reads.</summary>
    public const int Version = 1;

    /// <summary>The first characters of every header.</summary>
    public const string Magic = "CORPUS";

    /// <summary>The most bytes one page of text holds, unless a single article is longer.</summary>
    public const int PageCapacity = 64 * 1024;

    /// <summary>Rows in a full page of the row table; a power of two, so that a look-up is a shift and a mask.</summary>
    public const int RowsPerPageLog2 = 10;

    /// <summary>Numbers in a full page of a number table; a power of two.</summary>
    public const int NumbersPerPageLog2 = 13;

    /// <summary>Numbers on one line of a number table; a power of two.</summary>
    public const int NumbersPerLineLog2 = 4;

    /// <summary>Characters one fixed-width number takes.</summary>
    public const int NumberWidth = 4;

    /// <summary>Bits of a fixed-width number.</summary>
    public const int NumberBits = 24;

    /// <summary>The largest fixed-width number; nothing larger can be an offset, a length or a count.</summary>
    public const int MaxNumber = (1 << NumberBits) - 1;
}
