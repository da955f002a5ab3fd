using System.Buffers.Binary;
using System.ComponentModel;
using System.Reflection;

namespace Corpus.Image;

/// <summary>
/// Plumbing between generated code and this library: an image that lies in a resource of an assembly, read where the operating system mapped it and never copied. Programs have no use for it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed unsafe class ResourcePages : ImagePages
{
    // Keeps the assembly loaded, and with it the bytes.
    private readonly UnmanagedMemoryStream _resource;
    private readonly byte* _bytes;
    private readonly long _length;
    private readonly long _directory;
    private readonly int _partCount;
    private readonly int _pageCount;

    private ResourcePages(UnmanagedMemoryStream resource)
    {
        _resource = resource;
        _bytes = resource.PositionPointer;
        _length = resource.Length;
        _directory = BinaryPrimitives.ReadUInt32LittleEndian(Bytes(ImageFileFormat.DirectoryOffset, sizeof(uint)));
        _partCount = BinaryPrimitives.ReadInt32LittleEndian(Bytes(ImageFileFormat.PartCountOffset, sizeof(int)));
        _pageCount = BinaryPrimitives.ReadInt32LittleEndian(Bytes(ImageFileFormat.PageCountOffset, sizeof(int)));
    }

    /// <summary>A resource is no code, so a hot reload cannot change it.</summary>
    internal override bool CanChange => false;

    private bool HasDirectory =>
        _partCount >= 0
        && _pageCount >= 0
        && _directory + ((_partCount + 1L) * ImageFileFormat.PartEntrySize) + ((long)_pageCount * ImageFileFormat.PageEntrySize) <= _length;

    /// <summary>Opens the image in a resource; costs the same for any size.</summary>
    /// <param name="assembly">The assembly that holds the resource.</param>
    /// <param name="name">The name of the resource.</param>
    /// <param name="identity">The identity of the image that the code was generated with.</param>
    /// <exception cref="ArgumentNullException"><paramref name="assembly"/> or <paramref name="name"/> is null.</exception>
    /// <exception cref="CorpusImageException">The resource is missing, no image, or another image than the one that the code was generated with.</exception>
    public static ResourcePages Open(Assembly assembly, string name, ulong identity)
    {
        ArgumentNullException.ThrowIfNull(assembly);
        ArgumentNullException.ThrowIfNull(name);
        return assembly.GetManifestResourceStream(name) switch
        {
            UnmanagedMemoryStream resource => Open(resource, name, identity),
            null => throw new CorpusImageException($"The assembly '{assembly.GetName().Name}' lacks the resource '{name}', which holds the articles. {Remedy}"),
            _ => throw new CorpusImageException($"The resource '{name}' of the assembly '{assembly.GetName().Name}' is not in memory as it was compiled. {Remedy}"),
        };
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Page(int part, int page)
    {
        if ((uint)part >= (uint)_partCount)
        {
            return default;
        }

        var entry = _bytes + _directory + ((long)part * ImageFileFormat.PartEntrySize);
        var number = (long)Number(entry) + page;
        if (page < 0 || number < 0 || number >= Number(entry + ImageFileFormat.PartEntrySize) || number >= _pageCount)
        {
            return default;
        }

        entry = _bytes + _directory + ((_partCount + 1L) * ImageFileFormat.PartEntrySize) + (number * ImageFileFormat.PageEntrySize);
        var offset = (uint)Number(entry);
        var length = Number(entry + sizeof(uint));
        return length >= 0 && offset + (long)length <= _length ? new ReadOnlySpan<byte>(_bytes + offset, length) : default;
    }

    /// <summary>Opens the image in a resource whose bytes are given.</summary>
    internal static ResourcePages Open(UnmanagedMemoryStream resource, string name, ulong identity)
    {
        var isImage = resource.Length >= ImageFileFormat.HeaderSize
            && Wtf8.Equals(new ReadOnlySpan<byte>(resource.PositionPointer, ImageFormat.Magic.Length), ImageFormat.Magic);
        if (!isImage)
        {
            throw new CorpusImageException($"The resource '{name}' is no image of articles. {Remedy}");
        }

        var pages = new ResourcePages(resource);
        var version = BinaryPrimitives.ReadUInt16LittleEndian(pages.Bytes(ImageFileFormat.VersionOffset, sizeof(ushort)));
        if (version != ImageFileFormat.Version)
        {
            throw new CorpusImageException(
                $"The resource '{name}' is laid out by version {version}, and the Corpus library that is loaded reads version {ImageFileFormat.Version}. " +
                "Reference the same version of the Corpus package everywhere, and rebuild the project that holds the corpus.");
        }

        var found = BinaryPrimitives.ReadUInt64LittleEndian(pages.Bytes(ImageFileFormat.IdentityOffset, sizeof(ulong)));
        if (found != identity)
        {
            throw new CorpusImageException($"The resource '{name}' holds the image {found:x16}, and the code beside it was generated with the image {identity:x16}. {Remedy}");
        }

        return pages.HasDirectory ? pages : throw new CorpusImageException($"The resource '{name}' ends too early. {Remedy}");
    }

    private const string Remedy = "Rebuild the project that holds the corpus, and check that nothing removes or exchanges its resources afterwards.";

    private static int Number(byte* bytes) => BinaryPrimitives.ReadInt32LittleEndian(new ReadOnlySpan<byte>(bytes, sizeof(int)));

    private ReadOnlySpan<byte> Bytes(int offset, int length) => new(_bytes + offset, length);
}
