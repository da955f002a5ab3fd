namespace Corpus.Generator.Formats.News;

/// <summary>The words <c>date 2022-05-25</c> in front of the first line of some pages, run together with it.</summary>
internal static class PageDatePrefix
{
    private const string Word = "date ";
    private const int Length = 15;

    /// <summary>How many characters of the line are the prefix; 0 if there is none.</summary>
    public static int LengthIn(ReadOnlySpan<char> text)
    {
        if (text.Length < Length || !text.StartsWith(Word.AsSpan(), StringComparison.Ordinal) || (text.Length > Length && !char.IsWhiteSpace(text[Length])))
        {
            return 0;
        }

        for (var i = 0; i < DateLength; i++)
        {
            var c = text[Word.Length + i];
            if (i is 4 or 7 ? c != '-' : c is < '0' or > '9')
            {
                return 0;
            }
        }

        return Length;
    }

    /// <summary>The date in the prefix.</summary>
    public static ReadOnlySpan<char> DateOf(ReadOnlySpan<char> prefix) => prefix.Slice(Word.Length);

    private static int DateLength => Length - Word.Length;
}
