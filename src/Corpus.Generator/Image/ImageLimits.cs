using System.Globalization;
using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>What an image cannot exceed, whatever carries it.</summary>
internal static class ImageLimits
{
    /// <summary>The most articles, and the most seeds: the slots of the slug table, twice as many and rounded up to a power of two, must still be a number of 24 bits.</summary>
    public const int MostArticles = 1 << 22;

    /// <summary>What is too large, in words that follow the name of the collection; null if nothing is.</summary>
    /// <param name="articles">The number of articles.</param>
    /// <param name="seeds">The number of seeds.</param>
    /// <param name="bytes">The bytes of the image, as far as they are known.</param>
    public static string? Exceeded(int articles, int seeds, long bytes) =>
        articles > MostArticles ? Say(articles, "articles", MostArticles)
        : seeds > MostArticles ? Say(seeds, "files", MostArticles)
        : bytes > ImageFileFormat.MaxSize ? Say(bytes, "bytes", ImageFileFormat.MaxSize)
        : null;

    private static string Say(long number, string what, long most) => string.Format(CultureInfo.InvariantCulture, "{0:N0} {1}, and {2:N0} is the most", number, what, most);
}
