using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.News;

/// <summary>A line that is not blank, and what can be said of it alone.</summary>
/// <param name="Kind">What it is.</param>
/// <param name="Line">The line of the seed.</param>
/// <param name="Start">Offset in the seed of its first character that is no blank.</param>
/// <param name="Length">Characters from there to the last that is no blank.</param>
/// <param name="Indent">Blanks before it.</param>
/// <param name="BlanksBefore">Blank lines between it and the one before.</param>
/// <param name="Key">Equal for two lines that are copies of one title; 0 for what is too long to be a title.</param>
internal readonly record struct NewsLine(LineKind Kind, SeedLine Line, int Start, int Length, int Indent, int BlanksBefore, ulong Key)
{
    /// <summary>Whether it is one of the lines that stand around the title and nowhere else.</summary>
    public bool IsMeta => Kind is LineKind.ShortUrl or LineKind.Updated or LineKind.Follow;

    /// <summary>Whether it belongs to a picture.</summary>
    public bool IsPicture => Kind is LineKind.Caption or LineKind.GalleryNumber;
}
