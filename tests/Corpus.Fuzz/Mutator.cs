using System.Text;

namespace Corpus.Fuzz;

/// <summary>
/// Makes inputs out of seeds: lines cut, copied, moved, mixed with those of another seed and with lines that mean something, then characters, then bytes. The same
/// random numbers give the same inputs.
/// </summary>
internal sealed class Mutator(IReadOnlyList<string> seeds, Random random)
{
    private const int MaxLines = 200;
    private const int MaxEdits = 12;
    private const int LongLine = 20_000;

    private static readonly string?[] s_formats = ["news", "news", "plain", null];
    private static readonly string[] s_lineEnds = ["\n", "\n", "\n", "\r\n", "\r", "\n\n", "\u2028"];

    /// <summary>The next input for a format, or for one of all.</summary>
    public FuzzInput Next(string? format)
    {
        var reader = format ?? Pick(s_formats);
        if (random.Next(50) == 0)
        {
            var noise = new byte[random.Next(400)];
            random.NextBytes(noise);
            return new FuzzInput(reader, noise);
        }

        var lines = random.Next(4) == 0 ? Tokens() : Excerpt(Pick(seeds));
        for (var edits = random.Next(MaxEdits); edits > 0; edits--)
        {
            EditLines(lines);
        }

        var text = new StringBuilder(string.Join(Pick(s_lineEnds), lines));
        for (var edits = random.Next(4) == 0 ? random.Next(MaxEdits) : 0; edits > 0; edits--)
        {
            EditCharacters(text);
        }

        if (random.Next(8) == 0)
        {
            return FuzzInput.Of(reader, WithHalfPairs(text.ToString()));
        }

        var bytes = Encoding.UTF8.GetBytes(text.ToString());
        return new FuzzInput(reader, random.Next(10) == 0 ? EditBytes(bytes) : bytes);
    }

    private List<string> Tokens() => [.. Enumerable.Range(0, random.Next(1, 40)).Select(_ => Pick(GrammarTokens.Lines))];

    private List<string> Excerpt(string seed)
    {
        var lines = seed.Split('\n');
        var start = random.Next(3) == 0 ? random.Next(lines.Length) : 0;
        return [.. lines.Skip(start).Take(random.Next(1, MaxLines))];
    }

    private void EditLines(List<string> lines)
    {
        var at = random.Next(lines.Count + 1);
        var count = Math.Min(random.Next(1, 8), lines.Count - at);
        switch (random.Next(11))
        {
            case 0:
                lines.RemoveRange(at, count);
                break;
            case 1:
                lines.InsertRange(at, lines.GetRange(at, count));
                break;
            case 2:
                lines.InsertRange(random.Next(lines.Count + 1), lines.GetRange(at, count));
                break;
            case 3:
                lines.InsertRange(at, Excerpt(Pick(seeds)).Take(random.Next(1, 30)));
                break;
            case 4 or 5:
                lines.Insert(at, Pick(GrammarTokens.Lines));
                break;
            case 6:
                lines.InsertRange(at, Enumerable.Repeat("", random.Next(1, 6)));
                break;
            case 7 when at < lines.Count:
                lines[at] = random.Next(2) == 0 ? lines[at] + Pick(GrammarTokens.Lines) : Pick(GrammarTokens.Lines) + lines[at];
                break;
            case 8 when at < lines.Count:
                lines[at] = lines[at][..random.Next(lines[at].Length + 1)];
                break;
            case 9 when at < lines.Count && random.Next(20) == 0:
                lines[at] = string.Concat(Enumerable.Repeat(lines[at] + " ", LongLine / (lines[at].Length + 1)));
                break;
            case 10 when at < lines.Count:
                lines[at] = random.Next(2) == 0 ? lines[at].ToUpperInvariant() : "  " + lines[at];
                break;
        }
    }

    private void EditCharacters(StringBuilder text)
    {
        var at = random.Next(text.Length + 1);
        if (random.Next(3) == 0)
        {
            text.Remove(at, Math.Min(random.Next(1, 6), text.Length - at));
        }
        else
        {
            text.Insert(at, Pick(GrammarTokens.Characters), random.Next(10) == 0 ? random.Next(1, 200) : 1);
        }
    }

    private string WithHalfPairs(string text)
    {
        var at = random.Next(text.Length + 1);
        return text.Insert(at, random.Next(2) == 0 ? "\uD83D" : "\uDE00");
    }

    private byte[] EditBytes(byte[] bytes)
    {
        var edited = bytes.ToList();
        for (var edits = random.Next(1, 10); edits > 0; edits--)
        {
            edited.Insert(random.Next(edited.Count + 1), (byte)random.Next(256));
        }

        return [.. edited];
    }

    private T Pick<T>(IReadOnlyList<T> choices) => choices[random.Next(choices.Count)];
}
