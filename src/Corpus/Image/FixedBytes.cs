namespace Corpus.Image;

/// <summary>
/// Bytes of an image by their address, for objects that keep them: a span cannot be a field of an object. The bytes stay where they are as long as the assembly is loaded
/// (<see cref="ImagePages.Page"/>), and whoever keeps this must keep the <see cref="ImageReader"/> as well, so that it is.
/// </summary>
internal readonly unsafe struct FixedBytes
{
    private readonly byte* _start;
    private readonly int _length;

    /// <param name="page">A page, or a part of one.</param>
    public FixedBytes(ReadOnlySpan<byte> page)
    {
        // No garbage collection moves the bytes of a page, so the address is still theirs behind this.
        fixed (byte* start = page)
        {
            _start = start;
        }

        _length = page.Length;
    }

    public ReadOnlySpan<byte> Span => new(_start, _length);
}
