using System.Globalization;

namespace Corpus.Fuzz;

/// <summary>What the command line asks for.</summary>
/// <param name="Time">How long to look for failures.</param>
/// <param name="Seed">Where the random numbers start.</param>
/// <param name="Format">The format to read as; null for all.</param>
/// <param name="Folder">Where the texts to start from are.</param>
internal sealed record FuzzOptions(TimeSpan Time, int Seed, string? Format, string Folder)
{
    public const string Usage = """
        Corpus.Fuzz [--seconds N] [--seed S] [--format news|plain|all] [folder]   looks for input that breaks a promise; 60 seconds if nothing is said
        Corpus.Fuzz linearity                                                     measures time by size of input, for shapes chosen to be hard
        Corpus.Fuzz cancellation                                                  measures how soon a cancelled read ends
        """;

    /// <summary>Reads the arguments; null if they make no sense.</summary>
    public static FuzzOptions? Parse(IReadOnlyList<string> arguments)
    {
        var options = new FuzzOptions(TimeSpan.FromSeconds(60), Environment.TickCount, null, Path.Combine(AppContext.BaseDirectory, "seeds"));
        for (var i = 0; i < arguments.Count; i++)
        {
            var value = i + 1 < arguments.Count ? arguments[i + 1] : "";
            switch (arguments[i])
            {
                case "--seconds" when int.TryParse(value, NumberStyles.None, CultureInfo.InvariantCulture, out var seconds):
                    options = options with { Time = TimeSpan.FromSeconds(seconds) };
                    i++;
                    break;
                case "--seed" when int.TryParse(value, NumberStyles.AllowLeadingSign, CultureInfo.InvariantCulture, out var seed):
                    options = options with { Seed = seed };
                    i++;
                    break;
                case "--format" when value is "news" or "plain" or "all":
                    options = options with { Format = value == "all" ? null : value };
                    i++;
                    break;
                case var folder when Directory.Exists(folder):
                    options = options with { Folder = folder };
                    break;
                default:
                    return null;
            }
        }

        return options;
    }

    /// <summary>The texts to start from, in the order of their paths.</summary>
    public IReadOnlyList<string> ReadSeeds() =>
        [.. Directory.EnumerateFiles(Folder, "*.txt", SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(File.ReadAllText)];
}
