using Corpus.Image;

namespace Corpus.Tests.Fixtures;

/// <summary>A corpus over a test image, in the shape of generated code.</summary>
internal static class Chronicle
{
    public static ArticleTable Open(params IReadOnlyList<Story> stories) => Open(ImageFixture.Write(stories));

    public static ArticleTable Open(ImagePages? pages, string corpus = "Chronicle") => new(ImageReader.Open(corpus, 1, pages));

    public sealed class ArticleTable : ArticleTable<Article>
    {
        internal ArticleTable(ImageReader image)
            : base(image)
        {
        }

        protected override Article Create(ArticleHandle handle) => new(handle);
    }

    public sealed record Article : Corpus.Article
    {
        internal Article(ArticleHandle handle)
            : base(handle)
        {
        }

        public string Shout => Title.ToUpperInvariant();
    }
}
