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

    /// <summary>Where the names of each article start: what the tables need to know of this part.</summary>
    public static List<PageAddress> Addresses(Catalog catalog)
    {
        var allocator = new PageAllocator();
        return [.. catalog.Entries.Select(entry => allocator.Place(Encoding.UTF8.GetByteCount(entry.Head.Title) + Encoding.UTF8.GetByteCount(entry.Head.Slug) + 2))];
    }
}
