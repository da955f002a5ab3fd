namespace Corpus.Image;

/// <summary>Makes the lookups of a table over the parts of its image.</summary>
internal static class LookupFactory
{
    public static ArticleLookup<DateOnly, T> ByDate<T>(ArticleTable<T> table)
        where T : Article
    {
        var order = new LookupTable(table.Image, ImagePart.ByDate, table.Image.Header.DateKeyCount);
        return new ArticleLookup<DateOnly, T>(table, order, new DateKeys(order));
    }

    public static ArticleLookup<string, T> ByPlace<T>(ArticleTable<T> table)
        where T : Article
    {
        var order = new LookupTable(table.Image, ImagePart.ByPlace, table.Image.Header.PlaceKeyCount);
        return new ArticleLookup<string, T>(table, order, new StringKeys(order));
    }
}
