namespace Corpus.Generator.Seeds;

/// <summary>A part of a long text, short enough that whoever cancelled does not wait for its end: a line, and so any text, may be all of a large file.</summary>
internal static class Stretch
{
    /// <summary>The most characters of one.</summary>
    public const int Length = 1 << 16;

    /// <summary>Where the stretch from <paramref name="start"/> on ends, at the latest at <paramref name="end"/>; never between the halves of a surrogate pair.</summary>
    public static int EndOf(string text, int start, int end)
    {
        var stretchEnd = Math.Min(end, start + Length);
        return stretchEnd < end && char.IsHighSurrogate(text[stretchEnd - 1]) ? stretchEnd - 1 : stretchEnd;
    }
}
