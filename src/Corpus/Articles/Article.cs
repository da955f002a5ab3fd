using System.Collections.Immutable;
using System.Globalization;
using System.Text;
using Corpus.Image;

namespace Corpus;

/// <summary>
/// An article of a corpus: immutable, and read from the assembly's data as it is asked for. Text is decoded on first use and kept, so the first
/// access to a string allocates it, and later ones cost a field read. All members may be used from any thread.
/// </summary>
/// <remarks>
/// Two articles are equal if they are of the same corpus and have the same slug: equality is identity, never a comparison of texts. What a seed does
/// not say is null or empty.
/// </remarks>
public abstract record Article
{
    /// <summary>Words a minute of silent reading of English non-fiction: Brysbaert, How many words do we read per minute?, J. Mem. Lang. 109 (2019).</summary>
    private const double WordsPerMinute = 238;

    private readonly ImageReader _image;
    private readonly int _index;
    private readonly int _place;

    // Kept here although the row has it, and nothing else is: a pass over all articles reads dates, and a small object is read as fast as one of plain fields.
    private readonly DateOnly? _date;
    private string? _title;
    private string? _slug;
    private ArticleDetails? _details;

    /// <summary>Creates an article; generated code calls this.</summary>
    /// <param name="handle">Which article of which corpus.</param>
    /// <exception cref="ArgumentException"><paramref name="handle"/> is the default value, which is no article.</exception>
    protected Article(ArticleHandle handle)
    {
        _image = handle.Image ?? throw new ArgumentException("The handle names no article.", nameof(handle));
        _index = handle.Index;
        var row = _image.Row(_index);
        if (row[RowColumn.Date] is > 0 and var date)
        {
            _date = DateOnly.FromDayNumber(_image.CheckedDay(date - 1));
        }

        _place = row[RowColumn.Place];
    }

    /// <summary>The name of the article in its corpus, made of its title: <c>xis-vietnam-trip-aiming-to-screw-us-says-trump</c>.</summary>
    public string Slug => _slug ?? ReadSlug();

    /// <summary>The title, as written.</summary>
    public string Title => _title ?? ReadTitle();

    /// <summary>The day of the article, or null if the source does not tell it.</summary>
    public DateOnly? Date => _date;

    /// <summary>When the article was last updated, or null if the source does not tell.</summary>
    public Timestamp? Updated => Details.Extras.Updated;

    /// <summary>The place that the dateline names, as written (<c>SEOUL</c>), or null if there is no dateline. It is no part of the body.</summary>
    public string? Place => _place == 0 ? null : _image.Strings[_place - 1];

    /// <summary>Who wrote the article, or null if the source does not tell.</summary>
    public Byline? Byline => Details.Extras.Byline;

    /// <summary>The topics that the page lists, as written; empty if it lists none.</summary>
    public ImmutableArray<string> Topics => Details.Extras.Topics;

    /// <summary>The points that the page puts above the body, as written; empty if there are none.</summary>
    public ImmutableArray<string> Highlights => Details.Extras.Highlights;

    /// <summary>
    /// What stands below the highlights: as many texts as there are <see cref="Highlights"/>, an empty one where nothing stands below; empty if nothing stands below any.
    /// </summary>
    public ImmutableArray<string> HighlightDescriptions => Details.Extras.HighlightDescriptions;

    /// <summary>Caption and credit of the picture, or null if the page has no picture.</summary>
    public Picture? Picture => Details.Extras.Picture;

    /// <summary>The paragraphs and headings of the body; empty if the article is a title alone.</summary>
    public BlockList Body => Details.Body;

    /// <summary>
    /// The body cut at its headings: the lead, if the body does not start with a heading, then one section a heading. Empty if the body is.
    /// </summary>
    public IReadOnlyList<Section> Sections => Details.Sections;

    /// <summary>The plain text of the body, one block a line (line feeds between them, none at the end); decoded on first use and kept.</summary>
    public string Text => Details.Text;

    /// <summary>
    /// The bytes of <see cref="Text"/>, where they lie in the assembly; costs nothing. They are UTF-8, except that half a surrogate pair, which
    /// UTF-8 cannot say, stands in its three-byte generalised form (WTF-8).
    /// </summary>
    public ReadOnlySpan<byte> Utf8 => Details.Utf8;

    /// <summary>The words of the body, headings included; counted when the corpus was compiled.</summary>
    public int WordCount => Details.WordCount;

    /// <summary>
    /// How long an adult takes to read the body: <see cref="WordCount"/> at 238 words a minute, the mean for silent reading of English non-fiction
    /// (Brysbaert, <i>How many words do we read per minute?</i>, Journal of Memory and Language 109, 2019).
    /// </summary>
    public TimeSpan ReadingTime => TimeSpan.FromMinutes(WordCount / WordsPerMinute);

    /// <summary>Where the article stands in the file it was compiled from.</summary>
    public SourceSpan Source => Details.Source;

    private ArticleDetails Details => _details ?? Published.Once(ref _details, new ArticleDetails(_image, _index));

    /// <summary>Whether the other is the same article of the same corpus; no text is compared, and no body is read.</summary>
    /// <param name="other">The article to compare with, or null.</param>
    public virtual bool Equals(Article? other)
    {
        if (ReferenceEquals(this, other))
        {
            return true;
        }

        if (other is null || EqualityContract != other.EqualityContract)
        {
            return false;
        }

        // Slugs are unique in an image. Two images of one corpus exist only after a hot reload.
        return ReferenceEquals(_image, other._image)
            ? _index == other._index
            : _image.Corpus == other._image.Corpus && Slug == other.Slug;
    }

    /// <summary>A hash of the slug, equal for equal articles.</summary>
    public override int GetHashCode() => Slug.GetHashCode(StringComparison.Ordinal);

    /// <summary>Whether this is the article with a slug; allocates nothing.</summary>
    /// <param name="slug">The slug.</param>
    /// <param name="text">The slug as a string, if there is one; an article that has none yet keeps it rather than decode one of its own.</param>
    internal bool HasSlug(ReadOnlySpan<char> slug, string? text)
    {
        if (_slug is { } kept)
        {
            return text is null ? IsSame(kept, slug) : kept == text;
        }

        if (!Wtf8.Equals(_image.Slug(_index), slug))
        {
            return false;
        }

        _slug = text;
        return true;
    }

    /// <summary>Writes what <see cref="object.ToString"/> shows: slug, title, date and place, never the body.</summary>
    /// <param name="builder">Where to write.</param>
    /// <returns>True: something was written.</returns>
    protected virtual bool PrintMembers(StringBuilder builder)
    {
        ArgumentNullException.ThrowIfNull(builder);
        builder.Append(CultureInfo.InvariantCulture, $"Slug = {Slug}, Title = {Title}, Date = {Date:yyyy-MM-dd}, Place = {Place}");
        return true;
    }

    // Apart from the properties, which are small enough then to become part of their callers.
    private string ReadTitle() => _title = _image.Decode(_image.Title(_index));

    private string ReadSlug() => _slug = _image.Decode(_image.Slug(_index));

    /// <summary>Apart, because the JIT loads the assembly of what a method names whether it is reached or not.</summary>
    private static bool IsSame(string kept, ReadOnlySpan<char> slug) => kept.AsSpan().SequenceEqual(slug);
}
