namespace Corpus.Image;

/// <summary>A row of the row table, read where it lies.</summary>
internal readonly ref struct ArticleRow
{
    private readonly ReadOnlySpan<byte> _digits;

    public ArticleRow(ReadOnlySpan<byte> digits) => _digits = digits;

    public int this[RowColumn column] => SixBit.ReadNumber(_digits[((int)column * ImageFormat.NumberWidth)..]);
}
