using System.Globalization;

namespace Corpus.Benchmarks.Commands;

/// <summary>The arguments behind a command's name: switches <c>--full</c> and values <c>--rounds 20</c>.</summary>
internal sealed class CommandArguments(IReadOnlyList<string> arguments)
{
    public string[] All => [.. arguments];

    public bool Has(string name) => arguments.Contains("--" + name);

    public string? Text(string name)
    {
        var at = arguments.ToList().IndexOf("--" + name);
        return at < 0 ? null
            : at + 1 < arguments.Count ? arguments[at + 1]
            : throw new ArgumentException($"--{name} needs a value.");
    }

    public int Number(string name, int fallback) => Text(name) is { } text ? int.Parse(text, CultureInfo.InvariantCulture) : fallback;

    /// <summary>Numbers with commas between them.</summary>
    public IReadOnlyList<int> Numbers(string name, params IReadOnlyList<int> fallback) =>
        Text(name) is { } text ? [.. text.Split(',').Select(number => int.Parse(number, CultureInfo.InvariantCulture))] : fallback;
}
