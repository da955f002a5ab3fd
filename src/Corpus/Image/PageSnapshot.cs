namespace Corpus.Image;

/// <summary>
/// A copy of all pages of an image. Where code can change, so can the pages that it hands out; articles that a program holds across a hot reload
/// stay what they were, because they read such a copy. It is made only there, that is, never in a program that runs on its own.
/// </summary>
internal sealed class PageSnapshot : ImagePages
{
    private readonly Dictionary<(int Part, int Page), byte[]> _pages = [];

    private PageSnapshot()
    {
    }

    /// <summary>Copies the pages of an image.</summary>
    /// <param name="corpus">The name of the corpus, for messages.</param>
    /// <param name="pages">The pages.</param>
    /// <param name="header">The image's header.</param>
    public static PageSnapshot Of(string corpus, ImagePages pages, in ImageHeader header)
    {
        var snapshot = new PageSnapshot();
        for (var part = ImagePart.Header; part < ImagePart.FirstText; part++)
        {
            snapshot.Copy(pages, part);
        }

        // Only the rows tell which parts of text there are.
        var image = new ImageReader(corpus, snapshot, header, generation: 0);
        var parts = new HashSet<int>();
        for (var i = 0; i < image.Count; i++)
        {
            if (parts.Add(image.Row(i)[RowColumn.TextPart]))
            {
                snapshot.Copy(pages, ImagePart.FirstText + image.Row(i)[RowColumn.TextPart]);
            }
        }

        return snapshot;
    }

    /// <inheritdoc/>
    public override ReadOnlySpan<byte> Page(int part, int page) => _pages.GetValueOrDefault((part, page));

    private void Copy(ImagePages pages, int part)
    {
        for (var page = 0; pages.Page(part, page) is { IsEmpty: false } bytes; page++)
        {
            // Pinned, because pages do not move.
            var copy = GC.AllocateUninitializedArray<byte>(bytes.Length, pinned: true);
            bytes.CopyTo(copy);
            _pages.Add((part, page), copy);
        }
    }
}
