using Corpus.Generator.Catalogs;
using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>The hash table from slugs to articles: open addressing with linear probing, at most half full, so that a miss ends soon.</summary>
internal static class SlugTable
{
    /// <summary>How many slots a table for <paramref name="articles"/> has: a power of two.</summary>
    public static int SlotCount(int articles)
    {
        var slots = 1;
        while (slots < articles * 2)
        {
            slots *= 2;
        }

        return slots;
    }

    public static PagedPart Write(Catalog catalog)
    {
        var slots = new int[SlotCount(catalog.Entries.Count)];
        var mask = slots.Length - 1;
        for (var i = 0; i < catalog.Entries.Count; i++)
        {
            var slot = (int)SlugHash.Of(catalog.Entries[i].Head.Slug.AsSpan()) & mask;
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & mask;
            }

            slots[slot] = i + 1;
        }

        var table = new NumberTable();
        foreach (var slot in slots)
        {
            table.Add(slot);
        }

        return new PagedPart(ImagePart.SlugTable, "SlugTable", "Slots of the slug look-up: the number of an article + 1, or 0.", table.ToPages());
    }
}
