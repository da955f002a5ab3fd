using System.Text;
using Corpus.Generator.Catalogs;
using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>The titles and slugs of a collection. They stand apart from the tables, so that an edit to a body does not write them again.</summary>
internal static class NamesPart
{
    public static PagedPart Write(Catalog catalog)
    {
        var pages = new TextPages();
        foreach (var entry in catalog.Entries)
        {
            pages.Add($"{entry.Head.Title}\n{entry.Head.Slug}\n");
        }

        return new PagedPart(ImagePart.Names, "Names", "For each article its title, then its slug.", pages.ToPages());
    }

    /// <summary>Where the names of each article are: what the tables need to know of this part.</summary>
    public static NamesAddress[] Addresses(Catalog catalog)
    {
        var allocator = new PageAllocator();
        var addresses = new NamesAddress[catalog.Entries.Count];
        for (var i = 0; i < addresses.Length; i++)
        {
            var head = catalog.Entries[i].Head;
            var (title, slug) = (Encoding.UTF8.GetByteCount(head.Title), Encoding.UTF8.GetByteCount(head.Slug));
            addresses[i] = new NamesAddress(allocator.Place(title + slug + 2), title, slug);
        }

        return addresses;
    }
}
