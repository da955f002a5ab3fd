namespace Corpus.Image;

/// <summary>A row of the row table, read where it lies.</summary>
internal readonly ref struct ArticleRow
{
    private readonly ImageReader _image;
    private readonly ReadOnlySpan<byte> _digits;

    public ArticleRow(ImageReader image, ReadOnlySpan<byte> digits)
    {
        _image = image;
        _digits = digits;
    }

    public int this[RowColumn column] => SixBit.ReadNumber(_digits[((int)column * ImageFormat.NumberWidth)..]);

    /// <summary>The slug, which stands behind the title and its line feed.</summary>
    public ReadOnlySpan<byte> Slug =>
        _image.Slice(
            ImagePart.Names,
            this[RowColumn.NamesPage],
            this[RowColumn.NamesOffset] + this[RowColumn.TitleLength] + 1,
            this[RowColumn.SlugLength]);
}
