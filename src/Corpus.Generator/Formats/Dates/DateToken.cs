namespace Corpus.Generator.Formats.Dates;

/// <summary>A number, a word or a sign in a date.</summary>
/// <param name="Start">Offset in the text.</param>
/// <param name="Length">Length in characters.</param>
/// <param name="Number">The value of a number; -1 for what is none.</param>
/// <param name="Word">A word in lower case, accents folded; a sign as it stands; empty for a number.</param>
internal readonly record struct DateToken(int Start, int Length, long Number, string Word)
{
    public bool IsNumber => Number >= 0;

    public bool IsWord => Word.Length > 0 && char.IsLetter(Word[0]);

    /// <summary>Whether it is that sign.</summary>
    public bool Is(char sign) => Word.Length == 1 && Word[0] == sign;
}
