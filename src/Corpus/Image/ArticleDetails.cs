namespace Corpus.Image;

/// <summary>
/// Everything of an article that a list of articles does not show: made when first asked for, so that <see cref="Article"/> stays small. It reads
/// the plain numbers at once; what stands around the body, the body's blocks and its text each wait for their own first use.
/// </summary>
internal sealed class ArticleDetails
{
    private const int NumbersPerBlock = 3;
    private const int KindsPerLevel = 16;

    private readonly ImageReader _image;
    private readonly int _source;
    private readonly int _startLine;
    private readonly int _endLine;
    private readonly FixedBytes _utf8;
    private readonly int _textPart;
    private readonly int _textPage;
    private readonly int _textOffset;
    private readonly int _detailsPage;
    private readonly int _extrasPosition;
    private readonly DetailFlags _flags;
    private ArticleExtras? _extras;
    private Block[]? _blocks;
    private BlockList? _body;
    private IReadOnlyList<Section>? _sections;
    private string? _text;

    public ArticleDetails(ImageReader image, int index)
    {
        _image = image;
        var row = image.Row(index);
        _textPart = ImagePart.FirstText + row[RowColumn.TextPart];
        _textPage = row[RowColumn.TextPage];
        _textOffset = row[RowColumn.TextOffset];
        _detailsPage = row[RowColumn.DetailsPage];

        var details = new DetailsCursor(image, _detailsPage, row[RowColumn.DetailsOffset]);
        _source = details.NextInt();
        _startLine = details.NextInt();
        _endLine = _startLine + details.NextInt();
        WordCount = details.NextInt();
        _utf8 = new FixedBytes(image.Slice(_textPart, _textPage, _textOffset, details.NextInt()));
        _flags = (DetailFlags)details.NextInt();
        _extrasPosition = details.Position;
    }

    public int WordCount { get; }

    public SourceSpan Source => new(_image.Strings[_source], _startLine, _endLine);

    public ReadOnlySpan<byte> Utf8 => _utf8.Span;

    public string Text => _text ??= _image.Decode(Utf8);

    public ArticleExtras Extras => _extras ?? Published.Once(ref _extras, ReadExtras());

    public BlockList Body => _body ?? Published.Once(ref _body, new BlockList(Blocks, 0, Blocks.Length));

    public IReadOnlyList<Section> Sections => _sections ?? Published.Once(ref _sections, Section.Cut(Blocks));

    private Block[] Blocks => _blocks ?? Published.Once(ref _blocks, ReadBlocks());

    /// <summary>Bytes of the body.</summary>
    public ReadOnlySpan<byte> BodyBytes(int offset, int length) => _utf8.Span.Slice(offset, length);

    /// <summary>Text as a string.</summary>
    public string Decode(ReadOnlySpan<byte> text) => _image.Decode(text);

    private ArticleExtras ReadExtras()
    {
        var details = new DetailsCursor(_image, _detailsPage, _extrasPosition);
        var texts = new TextCursor(_image, _textPart, _textPage, _textOffset + _utf8.Span.Length + 1);
        return ArticleExtras.Read(_flags, ref details, ref texts);
    }

    private Block[] ReadBlocks()
    {
        var details = new DetailsCursor(_image, _detailsPage, _extrasPosition);
        ArticleExtras.Skip(_flags, ref details);
        var blocks = new Block[details.NextCount(NumbersPerBlock)];
        var line = _startLine;
        var offset = 0;
        for (var i = 0; i < blocks.Length; i++)
        {
            var (level, kind) = Math.DivRem(details.NextInt(), KindsPerLevel);
            line += (int)details.NextSigned();
            var length = details.NextInt();
            if (length > _utf8.Span.Length - offset)
            {
                throw details.Damaged();
            }

            blocks[i] = new Block(this, (BlockKind)kind, level, line, offset, length);
            offset += length + 1;
        }

        return blocks;
    }
}
