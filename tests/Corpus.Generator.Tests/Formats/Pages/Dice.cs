namespace Corpus.Generator.Tests.Formats.Pages;

/// <summary>Chance that repeats: the same seed throws the same, on every machine.</summary>
internal sealed class Dice(ulong seed)
{
    private ulong _state = seed;

    /// <summary>A number from 0 to below <paramref name="bound"/> (SplitMix64).</summary>
    public int Next(int bound)
    {
        _state += 0x9E3779B97F4A7C15;
        var z = _state;
        z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9;
        z = (z ^ (z >> 27)) * 0x94D049BB133111EB;
        return (int)((z ^ (z >> 31)) % (ulong)bound);
    }

    public int Between(int low, int high) => low + Next(high - low + 1);

    public bool Percent(int chance) => Next(100) < chance;

    public T Pick<T>(params T[] items) => items[Next(items.Length)];
}
