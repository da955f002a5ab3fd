namespace Corpus.Image;

/// <summary>The parts of an image, each a run of pages. Parts from <see cref="FirstText"/> on hold the text of one group of seeds each.</summary>
internal static class ImagePart
{
    public const int Header = 0;
    public const int Rows = 1;
    public const int Names = 2;
    public const int Details = 3;
    public const int SlugTable = 4;
    public const int StringTable = 5;
    public const int Strings = 6;
    public const int ByDate = 8;
    public const int ByPlace = 9;
    public const int FirstText = 64;
}
