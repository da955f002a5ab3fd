using Corpus.Image;
using Corpus.Tests.Fixtures;

namespace Corpus.Tests.Articles;

public sealed class ArticleEqualityTests
{
    private static readonly Story[] s_stories = [Story.Numbered(0), Story.Numbered(1)];

    [Fact]
    public void An_article_equals_itself_and_no_other()
    {
        var table = Chronicle.Open(s_stories);

        Assert.True(table[0].Equals(table[0]));
        Assert.False(table[0].Equals(table[1]));
        Assert.False(table[0].Equals(null));
        Assert.False(table[0] == table[1]);
    }

    [Fact]
    public void A_copy_equals_its_original()
    {
        var article = Chronicle.Open(s_stories)[0];
        var copy = article with { };

        Assert.NotSame(article, copy);
        Assert.Equal(article, copy);
        Assert.Equal(article.GetHashCode(), copy.GetHashCode());
        Assert.Equal(article.Text, copy.Text);
    }

    [Fact]
    public void Equal_slugs_of_two_corpora_are_two_articles()
    {
        var one = Chronicle.Open(ImageFixture.Write(s_stories), "One")[0];
        var two = Chronicle.Open(ImageFixture.Write(s_stories), "Two")[0];

        Assert.NotEqual(one, two);
    }

    [Fact]
    public void Equal_slugs_of_two_article_types_are_two_articles()
    {
        var image = ImageReader.Open("Chronicle", 1, ImageFixture.Write(s_stories));
        Corpus.Article one = new Chronicle.Article(new ArticleHandle(image, 0));
        Corpus.Article two = new OtherArticle(new ArticleHandle(image, 0));

        Assert.NotEqual(one, two);
        Assert.NotEqual(two, one);
    }

    [Fact]
    public void Neither_equality_nor_hash_reads_a_body()
    {
        var pages = ImageFixture.Write(s_stories);
        pages[ImagePart.FirstText, 0] = [];
        pages[ImagePart.Details, 0] = [];
        var one = Chronicle.Open(pages);
        var two = Chronicle.Open(pages);

        Assert.Equal(one[0], two[0]);
        Assert.NotEqual(one[0], two[1]);
        Assert.Equal(one[0].GetHashCode(), two[0].GetHashCode());
        Assert.Throws<CorpusImageException>(() => one[0].Text);
    }

    private sealed record OtherArticle(ArticleHandle Handle) : Corpus.Article(Handle);
}
