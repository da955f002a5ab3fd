namespace Corpus.Image;

/// <summary>
/// The numbers of the slug table. A page is asked for once and remembered by its address (see <see cref="FixedBytes"/>), because asking costs more than all the rest of a look-up.
/// </summary>
internal readonly unsafe struct SlugSlots
{
    private const int NumbersPerPage = 1 << ImageFormat.NumbersPerPageLog2;

    private readonly nint[] _pages;
    private readonly int _count;

    /// <param name="count">How many slots there are, a power of two, or 0.</param>
    public SlugSlots(int count)
    {
        _count = count;
        _pages = new nint[(count + NumbersPerPage - 1) >> ImageFormat.NumbersPerPageLog2];
    }

    /// <summary>The number in a slot.</summary>
    /// <param name="image">The image.</param>
    /// <param name="slot">The slot; only its low bits count, so that there is none that it cannot be.</param>
    public int Read(ImageReader image, int slot)
    {
        slot &= _count - 1;
        var number = slot & (NumbersPerPage - 1);
        var page = _pages[slot >> ImageFormat.NumbersPerPageLog2];
        if (page == 0)
        {
            page = Load(image, slot >> ImageFormat.NumbersPerPageLog2);
        }

        return SixBit.ReadNumber(new ReadOnlySpan<byte>((byte*)page + NumberOffset(number), ImageFormat.NumberWidth));
    }

    /// <summary>Threads that race store the same address.</summary>
    private nint Load(ImageReader image, int page)
    {
        var bytes = image.Page(ImagePart.SlugTable, page);
        if (bytes.Length < NumberOffset(Math.Min(_count, NumbersPerPage) - 1) + ImageFormat.NumberWidth)
        {
            throw image.Damaged(ImagePart.SlugTable, page);
        }

        fixed (byte* start = bytes)
        {
            return _pages[page] = (nint)start;
        }
    }

    private static int NumberOffset(int number) => (number * ImageFormat.NumberWidth) + (number >> ImageFormat.NumbersPerLineLog2);
}
