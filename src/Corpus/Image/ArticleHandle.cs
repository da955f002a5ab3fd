using System.ComponentModel;

namespace Corpus.Image;

/// <summary>Plumbing between generated code and this library: one article of one image. Programs have no use for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public readonly record struct ArticleHandle
{
    internal ArticleHandle(ImageReader image, int index)
    {
        Image = image;
        Index = index;
    }

    /// <summary>The image, or null in the default value.</summary>
    internal ImageReader? Image { get; }

    /// <summary>The article's number, from 0, in the corpus' order.</summary>
    internal int Index { get; }
}
