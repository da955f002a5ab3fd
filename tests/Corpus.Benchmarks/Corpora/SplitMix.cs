namespace Corpus.Benchmarks.Corpora;

/// <summary>A stream of numbers that is the same on every machine and every run time (SplitMix64, Steele, Lea and Flood 2014, https://doi.org/10.1145/2660193.2660195).</summary>
internal sealed class SplitMix(ulong seed)
{
    private const double ToUnit = 1.0 / (1UL << 53);

    private ulong _state = seed;

    /// <summary>A stream of its own for item <paramref name="number"/> of a series, so that an item does not depend on those before it.</summary>
    public static SplitMix For(ulong seed, int number) => new(new SplitMix(seed + (ulong)number).Next());

    public ulong Next()
    {
        _state += 0x9E3779B97F4A7C15;
        var mixed = _state;
        mixed = (mixed ^ (mixed >> 30)) * 0xBF58476D1CE4E5B9;
        mixed = (mixed ^ (mixed >> 27)) * 0x94D049BB133111EB;
        return mixed ^ (mixed >> 31);
    }

    /// <summary>From 0 up to but not 1.</summary>
    public double NextUnit() => (Next() >> 11) * ToUnit;

    /// <summary>From <paramref name="low"/> to <paramref name="high"/>, both included.</summary>
    public int Next(int low, int high) => low + (int)(NextUnit() * (high - low + 1));

    public bool Chance(double probability) => NextUnit() < probability;
}
