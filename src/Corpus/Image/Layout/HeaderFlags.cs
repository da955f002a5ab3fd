namespace Corpus.Image;

/// <summary>What a reader must know of an image as a whole.</summary>
[Flags]
internal enum HeaderFlags
{
    None = 0,

    /// <summary>Some text holds half a surrogate pair, so bytes are WTF-8 (a superset of UTF-8) and need a decoder of its own to become a string.</summary>
    LoneSurrogates = 1,
}
