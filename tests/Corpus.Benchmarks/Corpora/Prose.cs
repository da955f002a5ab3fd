using System.Text;

namespace Corpus.Benchmarks.Corpora;

/// <summary>Writes sentences of invented words with the punctuation of a news agency, curly quotation marks and dashes among it.</summary>
internal sealed class Prose(SplitMix random)
{
    private const double Quoted = 0.15;
    private const double Comma = 0.08;
    private const double Dash = 0.01;
    private const double Possessive = 0.02;
    private const double Name = 0.06;
    private const int Names = 2_000;

    private readonly Vocabulary _vocabulary = Vocabulary.Instance;

    /// <summary>Words alone, the first one capitalised.</summary>
    public string Phrase(int minWords, int maxWords)
    {
        var words = Enumerable.Range(0, random.Next(minWords, maxWords)).Select(_ => _vocabulary.Draw(random)).ToArray();
        words[0] = Vocabulary.Capitalise(words[0]);
        return string.Join(' ', words);
    }

    public string Sentence(int minWords, int maxWords)
    {
        var sentence = new StringBuilder(Vocabulary.Capitalise(_vocabulary.Draw(random)));
        for (var words = random.Next(minWords, maxWords) - 1; words > 0; words--)
        {
            sentence.Append(random.Chance(Comma) ? ", " : random.Chance(Dash) ? " — " : " ")
                .Append(random.Chance(Name) ? Vocabulary.NameOf(random.Next(0, Names)) : _vocabulary.Draw(random))
                .Append(random.Chance(Possessive) ? "’s" : "");
        }

        return random.Chance(Quoted) ? $"“{sentence},” said {Vocabulary.NameOf(random.Next(0, Names))}." : sentence.Append('.').ToString();
    }

    /// <summary>Sentences until there are at least <paramref name="length"/> characters.</summary>
    public string Paragraph(int length)
    {
        var paragraph = new StringBuilder(Sentence(8, 22));
        while (paragraph.Length < length)
        {
            paragraph.Append(' ').Append(Sentence(8, 22));
        }

        return paragraph.ToString();
    }
}
