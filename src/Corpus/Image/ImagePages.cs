using System.ComponentModel;

namespace Corpus.Image;

/// <summary>Plumbing between generated code and this library: hands out the bytes of an image. Programs have no use for it.</summary>
[EditorBrowsable(EditorBrowsableState.Never)]
public abstract class ImagePages
{
    /// <summary>Whether a hot reload can change the bytes: true of generated code.</summary>
    internal virtual bool CanChange => true;

    /// <summary>The bytes of a page, which stay where they are and unchanged as long as the assembly is loaded; empty if there is no such page.</summary>
    /// <param name="part">The number of the part.</param>
    /// <param name="page">The number of the page in its part, from 0.</param>
    public abstract ReadOnlySpan<byte> Page(int part, int page);
}
