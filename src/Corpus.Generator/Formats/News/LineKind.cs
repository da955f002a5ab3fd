namespace Corpus.Generator.Formats.News;

/// <summary>What a line of a news page is by itself, before its neighbours are looked at.</summary>
internal enum LineKind
{
    /// <summary>Anything that is none of the others: a title, a paragraph, a sub-heading, a name.</summary>
    Text,

    /// <summary><c>Short Url</c>.</summary>
    ShortUrl,

    /// <summary>An address alone on a line.</summary>
    Address,

    /// <summary><c>Updated 15 April 2025</c>, <c>Publié le Vendredi 10 février 2023</c>.</summary>
    Updated,

    /// <summary><c>Follow</c>.</summary>
    Follow,

    /// <summary>Text that ends in a credit: <c>Kirill Dmitriev. (Reuters)</c>.</summary>
    Caption,

    /// <summary>The number of a picture in a gallery: <c>1 / 6</c>.</summary>
    GalleryNumber,

    /// <summary>An item of a list: <c>  • Home</c>, <c>- Something happened</c>.</summary>
    Bullet,

    /// <summary><c>You are here</c>.</summary>
    Breadcrumb,

    /// <summary><c>Topics: A B C</c>.</summary>
    Topics,

    /// <summary>The words <c>date 2022-05-25</c> that some pages begin with; what follows on the same line is a line of its own here.</summary>
    PageDate,

    /// <summary>A character or two that say nothing.</summary>
    Glyph,
}
