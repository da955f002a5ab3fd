using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;
using Corpus.Generator.Image;
using Corpus.Image;

namespace Corpus.Generator.Resources;

/// <summary>
/// Writes an image as one file (<see cref="ImageFileFormat"/>), page by page, in any order: a page is forgotten once it is written, so the memory taken does not grow with the text.
/// </summary>
internal sealed class ImageFileWriter : IDisposable
{
    private const int IdentityBytes = 8;

    [SuppressMessage("Usage", "CA2213:Disposable fields should be disposed", Justification = "It is the caller's.")]
    private readonly Stream _stream;
    private readonly SHA256 _hash = SHA256.Create();
    private readonly SortedDictionary<int, List<(long Offset, int Length)>> _parts = [];
    private long _position = ImageFileFormat.HeaderSize;

    /// <summary>Starts an image in an empty stream that can seek; the stream stays open.</summary>
    public ImageFileWriter(Stream stream)
    {
        _stream = stream;
        _stream.Write(new byte[ImageFileFormat.HeaderSize], 0, ImageFileFormat.HeaderSize);
    }

    /// <summary>Bytes written so far.</summary>
    public long Length => _position;

    public void Dispose() => _hash.Dispose();

    /// <summary>Adds pages behind those that the part already has.</summary>
    public void Write(int part, IReadOnlyList<string> pages)
    {
        if (!_parts.TryGetValue(part, out var entries))
        {
            _parts.Add(part, entries = []);
        }

        foreach (var page in pages)
        {
            // What fills a page up is there for literals, of which the run time loads a type for each length. Records end in line feeds, so it is all that ends in blanks.
            var bytes = Wtf8.GetBytes(page.TrimEnd(' '));
            entries.Add((_position, bytes.Length));
            Append(bytes);
        }
    }

    /// <summary>Writes the directory and the header, and returns the image's identity: a hash of all of it, which tells it from every other.</summary>
    public ulong Complete()
    {
        var directory = Directory();
        var start = _position;
        Append(directory);
        _hash.TransformFinalBlock([], 0, 0);
        var identity = BinaryPrimitives.ReadUInt64LittleEndian(_hash.Hash.AsSpan(0, IdentityBytes));
        var header = Header(identity, start);
        _stream.Position = 0;
        _stream.Write(header, 0, header.Length);
        return identity;
    }

    private int PartCount => _parts.Count == 0 ? 0 : _parts.Keys.Last() + 1;

    private int PageCount => _parts.Values.Sum(pages => pages.Count);

    private byte[] Header(ulong identity, long directory)
    {
        var header = new byte[ImageFileFormat.HeaderSize];
        for (var i = 0; i < ImageFormat.Magic.Length; i++)
        {
            header[i] = (byte)ImageFormat.Magic[i];
        }

        BinaryPrimitives.WriteUInt16LittleEndian(header.AsSpan(ImageFileFormat.VersionOffset), ImageFileFormat.Version);
        BinaryPrimitives.WriteUInt64LittleEndian(header.AsSpan(ImageFileFormat.IdentityOffset), identity);
        BinaryPrimitives.WriteUInt32LittleEndian(header.AsSpan(ImageFileFormat.DirectoryOffset), (uint)directory);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(ImageFileFormat.PartCountOffset), PartCount);
        BinaryPrimitives.WriteInt32LittleEndian(header.AsSpan(ImageFileFormat.PageCountOffset), PageCount);
        return header;
    }

    /// <summary>For each part, present or not, its first page, and one entry more that ends the last; then the pages.</summary>
    private byte[] Directory()
    {
        var partTable = (PartCount + 1) * ImageFileFormat.PartEntrySize;
        var directory = new byte[partTable + (PageCount * ImageFileFormat.PageEntrySize)];
        var page = 0;
        for (var part = 0; part <= PartCount; part++)
        {
            BinaryPrimitives.WriteInt32LittleEndian(directory.AsSpan(part * ImageFileFormat.PartEntrySize), page);
            foreach (var (offset, length) in _parts.TryGetValue(part, out var pages) ? pages : [])
            {
                var entry = directory.AsSpan(partTable + (page * ImageFileFormat.PageEntrySize));
                BinaryPrimitives.WriteUInt32LittleEndian(entry, (uint)offset);
                BinaryPrimitives.WriteInt32LittleEndian(entry.Slice(sizeof(uint)), length);
                page++;
            }
        }

        return directory;
    }

    private void Append(byte[] bytes)
    {
        _hash.TransformBlock(bytes, 0, bytes.Length, null, 0);
        _stream.Write(bytes, 0, bytes.Length);
        _position += bytes.Length;
    }
}
