using System.ComponentModel;
using System.Reflection.Metadata;

namespace Corpus.Image;

/// <summary>
/// Plumbing between generated code and this library: an opened image, which reads rows, names, numbers and text in place, on demand. Opening one
/// reads its header and does nothing per article. Programs have no use for it.
/// </summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class ImageReader
{
    /// <summary>The header, checked. A field, as the name is, because the JIT compiles every property on the way to the first article.</summary>
    internal readonly ImageHeader Header;

    /// <summary>The name of the corpus.</summary>
    internal readonly string Corpus;

    /// <summary>The slots of the slug table.</summary>
    internal readonly SlugSlots SlugSlots;

    private readonly ImagePages? _pages;
    private SharedStrings? _strings;

    internal ImageReader(string corpus, ImagePages? pages, in ImageHeader header, int generation)
    {
        Corpus = corpus;
        _pages = pages;
        Header = header;
        SlugSlots = new SlugSlots(header.SlugSlotCount);
        Generation = generation;
    }

    /// <summary>How many articles there are.</summary>
    internal int Count => Header.ArticleCount;

    /// <summary>The generation of code (see <see cref="HotReload"/>) whose data this image reads.</summary>
    internal int Generation { get; }

    /// <summary>Source paths and places, each decoded once.</summary>
    internal SharedStrings Strings => _strings ?? Published.Once(ref _strings, new SharedStrings(this));

    /// <summary>Opens an image; costs the same for any number of articles.</summary>
    /// <param name="corpus">The name of the corpus, for messages.</param>
    /// <param name="version">The version of the image format that the generated code was written with.</param>
    /// <param name="pages">The bytes; null for a corpus without articles.</param>
    /// <exception cref="ArgumentNullException"><paramref name="corpus"/> is null.</exception>
    /// <exception cref="CorpusImageException">The image is of another version than this library reads, or is damaged.</exception>
    public static ImageReader Open(string corpus, int version, ImagePages? pages)
    {
        ArgumentNullException.ThrowIfNull(corpus);
        return Open(corpus, version, pages, MetadataUpdater.IsSupported);
    }

    /// <summary>Puts a table into the field that keeps it, unless another thread was faster, and returns the one to use. A table from before a hot reload is replaced.</summary>
    /// <typeparam name="T">The type of the table.</typeparam>
    /// <param name="field">The field that keeps the table.</param>
    /// <param name="value">The table just made.</param>
    /// <exception cref="ArgumentNullException"><paramref name="value"/> is null.</exception>
    public static T Publish<T>(ref T? field, T value)
        where T : class
    {
        ArgumentNullException.ThrowIfNull(value);
        var seen = Volatile.Read(ref field);
        while (seen is not IReloadable { IsCurrent: true })
        {
            var before = Interlocked.CompareExchange(ref field, value, seen);
            if (ReferenceEquals(before, seen))
            {
                return value;
            }

            seen = before;
        }

        return seen;
    }

    /// <summary>Opens an image whose pages may change, or cannot.</summary>
    internal static ImageReader Open(string corpus, int version, ImagePages? pages, bool codeChanges)
    {
        // Before the first byte is read, so that an update meanwhile makes the image out of date.
        var generation = HotReload.Generation;
        if (version != ImageFormat.Version)
        {
            throw ImageHeader.OtherVersion(corpus, version);
        }

        if (pages is null)
        {
            return new ImageReader(corpus, pages, default, generation);
        }

        var header = new ImageHeader(corpus, pages.Page(ImagePart.Header, 0));
        return new ImageReader(corpus, codeChanges && pages.CanChange ? PageSnapshot.Of(corpus, pages, header) : pages, header, generation);
    }

    /// <summary>The row of an article.</summary>
    internal ArticleRow Row(int index)
    {
        const int rowMask = (1 << ImageFormat.RowsPerPageLog2) - 1;
        var width = Header.RowWidth;
        return new ArticleRow(Slice(ImagePart.Rows, index >> ImageFormat.RowsPerPageLog2, (index & rowMask) * width, width));
    }

    /// <summary>The title of an article.</summary>
    internal ReadOnlySpan<byte> Title(int index)
    {
        var row = Row(index);
        return Slice(ImagePart.Names, row[RowColumn.NamesPage], row[RowColumn.NamesOffset], row[RowColumn.TitleLength]);
    }

    /// <summary>The slug of an article, which stands behind the title and its line feed.</summary>
    internal ReadOnlySpan<byte> Slug(int index)
    {
        var row = Row(index);
        return Slice(ImagePart.Names, row[RowColumn.NamesPage], row[RowColumn.NamesOffset] + row[RowColumn.TitleLength] + 1, row[RowColumn.SlugLength]);
    }

    /// <summary>A number of a number table.</summary>
    internal int Number(int part, int number)
    {
        const int pageMask = (1 << ImageFormat.NumbersPerPageLog2) - 1;
        var i = number & pageMask;
        var offset = (i * ImageFormat.NumberWidth) + (i >> ImageFormat.NumbersPerLineLog2);
        return SixBit.ReadNumber(Slice(part, number >> ImageFormat.NumbersPerPageLog2, offset, ImageFormat.NumberWidth));
    }

    /// <summary>Bytes of a page; throws if the page does not have them.</summary>
    internal ReadOnlySpan<byte> Slice(int part, int page, int offset, int length)
    {
        var bytes = _pages is null ? default : _pages.Page(part, page);
        return (uint)offset <= (uint)bytes.Length && (uint)length <= (uint)(bytes.Length - offset)
            ? bytes.Slice(offset, length)
            : throw Damaged(part, page);
    }

    /// <summary>The bytes of a page; empty if there is none.</summary>
    internal ReadOnlySpan<byte> Page(int part, int page) => _pages is null ? default : _pages.Page(part, page);

    /// <summary>Text as a string.</summary>
    internal string Decode(ReadOnlySpan<byte> text) =>
        (Header.Flags & HeaderFlags.LoneSurrogates) == 0 ? Utf8Text.Decode(text) : Wtf8.Decode(text);

    /// <summary>Returns a day number if there is such a day; throws otherwise.</summary>
    internal int CheckedDay(int dayNumber) =>
        (uint)dayNumber <= (uint)DateOnly.MaxValue.DayNumber ? dayNumber : throw Damaged(ImagePart.Rows, 0);

    /// <summary>Returns an article's number if there is such an article; throws otherwise.</summary>
    internal int CheckedArticle(int index, int part) => (uint)index < (uint)Header.ArticleCount ? index : throw Damaged(part, 0);

    /// <summary>What to throw when bytes are missing or make no sense.</summary>
    internal CorpusImageException Damaged(int part, int page, Exception? cause = null) =>
        new($"The image of the corpus '{Corpus}' is damaged: page {page} of part {part} does not hold what it should. Rebuild the project that holds the corpus.", cause);
}
