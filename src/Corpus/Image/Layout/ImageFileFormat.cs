namespace Corpus.Image;

/// <summary>
/// The layout of an image as one run of bytes (docs/image-format.md, "Carriers"): a header of fixed size, the pages, and a directory that says where each page is. Numbers are little-endian.
/// </summary>
internal static class ImageFileFormat
{
    /// <summary>The version of this layout, beside that of the image inside.</summary>
    public const int Version = 1;

    public const int VersionOffset = 6;
    public const int IdentityOffset = 8;
    public const int DirectoryOffset = 16;
    public const int PartCountOffset = 20;
    public const int PageCountOffset = 24;
    public const int HeaderSize = 32;

    /// <summary>Bytes of a directory entry of a part: the number, across all parts, of its first page.</summary>
    public const int PartEntrySize = 4;

    /// <summary>Bytes of a directory entry of a page: where it starts, and how long it is.</summary>
    public const int PageEntrySize = 8;

    /// <summary>The most bytes an image can have: resources of an assembly have lengths of 31 bits, and the assembly must hold the program as well.</summary>
    public const int MaxSize = 2_000_000_000;
}
