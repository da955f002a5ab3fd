using System.ComponentModel;

namespace Corpus.Image;

/// <summary>Plumbing between generated code and this library: one article of one image. Programs have no use for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ArticleHandle
{
    /// <summary>The image, or null in the default value. A field, as the index is, because the JIT compiles every property on the way to the first article.</summary>
    internal readonly ImageReader? Image;

    /// <summary>The article's number, from 0, in the corpus' order.</summary>
    internal readonly int Index;

    internal ArticleHandle(ImageReader image, int index)
    {
        Image = image;
        Index = index;
    }
}
