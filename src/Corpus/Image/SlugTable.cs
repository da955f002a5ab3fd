using System.Runtime.InteropServices;

namespace Corpus.Image;

/// <summary>Finds an article by its slug in the hash table that the generator laid out (open addressing, linear probing); builds and allocates nothing.</summary>
internal static class SlugTable
{
    /// <summary>The number of the article with a slug, or -1 if there is none.</summary>
    /// <param name="image">The image.</param>
    /// <param name="articles">The articles made so far, null where one has not been asked for.</param>
    /// <param name="slug">The slug.</param>
    /// <param name="text">The slug as a string, if there is one.</param>
    public static int Find(ImageReader image, Article?[] articles, ReadOnlySpan<char> slug, string? text)
    {
        ref readonly var header = ref image.Header;
        var slots = header.SlugSlotCount;
        var numbers = header.SlugNumberMask;
        var hash = header.SlugHash.Of(slug);
        var tag = SlugSlot.Tag(hash, numbers);

        // The table always has a free slot; a damaged one may not, and is not probed for ever.
        for (var probe = 0; probe < slots; probe++)
        {
            var stored = image.SlugSlots.Read(image, (int)hash + probe);
            if (stored == 0)
            {
                return -1;
            }

            if ((stored & ~numbers) == tag)
            {
                var index = image.CheckedArticle((stored & numbers) - 1, ImagePart.SlugTable);
                if (articles[index] is { } made ? made.HasSlug(slug, text) : Wtf8.Equals(image.Slug(index), slug))
                {
                    return index;
                }
            }
        }

        return -1;
    }

    /// <summary>The same for a slug that is a string. Not by the usual conversion, because that has the run time load another assembly.</summary>
    public static int Find(ImageReader image, Article?[] articles, string slug) =>
        Find(image, articles, MemoryMarshal.CreateReadOnlySpan(in slug.GetPinnableReference(), slug.Length), slug);
}
