namespace Corpus.Generator.Formats.Dates;

/// <summary>Goes through the tokens of a date from left to right.</summary>
internal sealed class TokenReader(IReadOnlyList<DateToken> tokens)
{
    public int Position { get; set; }

    public bool AtEnd => Position >= tokens.Count;

    /// <summary>The token that many places ahead; an empty sign past the end.</summary>
    public DateToken Peek(int ahead = 0) => Position + ahead < tokens.Count ? tokens[Position + ahead] : new DateToken(0, 0, -1, string.Empty);

    /// <summary>Takes the next token if it is that sign.</summary>
    public bool Take(char sign)
    {
        var found = Peek().Is(sign);
        Position += found ? 1 : 0;
        return found;
    }

    /// <summary>Takes the next token if it is one of those words.</summary>
    public bool TakeWord(params string[] words)
    {
        var found = Peek().IsWord && Array.IndexOf(words, Peek().Word) >= 0;
        Position += found ? 1 : 0;
        return found;
    }

    /// <summary>Takes the next token if it is a number of at most so many digits.</summary>
    public DateToken? TakeNumber(int maxDigits)
    {
        var token = Peek();
        if (!token.IsNumber || token.Length > maxDigits)
        {
            return null;
        }

        Position++;
        return token;
    }
}
