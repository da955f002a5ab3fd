using System.Globalization;
using System.Text;

namespace Corpus.Benchmarks.Corpora;

/// <summary>
/// Invented words in order of frequency, drawn as in natural text: the word of rank <i>r</i> comes up in proportion to 1/<i>r</i> (Zipf's law), and frequent words are short.
/// </summary>
internal sealed class Vocabulary
{
    private const int Size = 20_000;
    private const int OneSyllable = 60;
    private const int TwoSyllables = 2_500;
    private const ulong Seed = 0x5EED_0F_0D5;

    private static readonly string[] s_onsets = ["b", "br", "d", "dr", "f", "g", "h", "k", "kl", "l", "m", "n", "p", "pl", "r", "s", "sh", "st", "t", "tr", "v", "w", "z"];
    private static readonly string[] s_nuclei = ["a", "e", "i", "o", "u", "ai", "ea", "ou"];
    private static readonly string[] s_codas = ["", "", "", "n", "r", "s", "l", "nd", "rt"];

    private readonly string[] _words = new string[Size];
    private readonly double[] _cumulative = new double[Size];

    private Vocabulary()
    {
        var random = new SplitMix(Seed);
        var taken = new HashSet<string>(StringComparer.Ordinal);
        var total = 0.0;
        for (var rank = 0; rank < Size; rank++)
        {
            while (!taken.Add(_words[rank] = Invent(random, rank)))
            {
            }

            _cumulative[rank] = total += 1.0 / (rank + 1);
        }
    }

    public static Vocabulary Instance { get; } = new();

    public string Draw(SplitMix random)
    {
        var at = Array.BinarySearch(_cumulative, random.NextUnit() * _cumulative[^1]);
        return _words[at < 0 ? ~at : at];
    }

    /// <summary>A capitalised name that no other number has, and that is no word of the vocabulary.</summary>
    public static string NameOf(int number)
    {
        var name = new StringBuilder("Q");
        do
        {
            (number, var syllable) = Math.DivRem(number, s_onsets.Length * s_nuclei.Length);
            var (onset, nucleus) = Math.DivRem(syllable, s_nuclei.Length);
            name.Append(s_nuclei[nucleus]).Append(s_onsets[onset]);
        }
        while (number > 0);

        return name.ToString();
    }

    public static string Capitalise(string word) => string.Create(CultureInfo.InvariantCulture, $"{char.ToUpperInvariant(word[0])}{word.AsSpan(1)}");

    private static string Invent(SplitMix random, int rank)
    {
        var syllables = rank < OneSyllable ? 1 : rank < TwoSyllables ? 2 : random.Next(2, 4);
        var word = new StringBuilder();
        for (var i = 0; i < syllables; i++)
        {
            word.Append(Pick(random, s_onsets)).Append(Pick(random, s_nuclei)).Append(i == syllables - 1 ? Pick(random, s_codas) : "");
        }

        return word.ToString();
    }

    private static string Pick(SplitMix random, string[] parts) => parts[random.Next(0, parts.Length - 1)];
}
