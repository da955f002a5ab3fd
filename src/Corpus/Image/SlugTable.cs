namespace Corpus.Image;

/// <summary>Finds an article by its slug in the hash table that the generator laid out (open addressing, linear probing); builds and allocates nothing.</summary>
internal static class SlugTable
{
    /// <summary>The number of the article with a slug, or -1 if there is none; expected time is linear in the slug's length.</summary>
    public static int Find(ImageReader image, ReadOnlySpan<char> slug)
    {
        var slots = image.Header.SlugSlotCount;
        var slot = (int)SlugHash.Of(slug);

        // The table always has a free slot; a damaged one may not, and is not probed for ever.
        for (var probe = 0; probe < slots; probe++)
        {
            var stored = image.Number(ImagePart.SlugTable, (slot + probe) & (slots - 1));
            if (stored == 0)
            {
                return -1;
            }

            var index = image.CheckedArticle(stored - 1, ImagePart.SlugTable);
            if (Wtf8.Equals(image.Row(index).Slug, slug))
            {
                return index;
            }
        }

        return -1;
    }
}
