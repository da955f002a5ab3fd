namespace Corpus.Benchmarks.Measuring;

/// <summary>What repetitions of one measurement gave.</summary>
internal sealed record Samples(IReadOnlyList<double> Values)
{
    public double Median => Quantile(0.5);

    /// <summary>The middle half of the values: its lower end.</summary>
    public double Low => Quantile(0.25);

    /// <summary>The middle half of the values: its upper end.</summary>
    public double High => Quantile(0.75);

    /// <summary>Round by round what this took over <paramref name="other"/>, which was measured beside it.</summary>
    public Samples Minus(Samples other) => new([.. Values.Zip(other.Values, (mine, theirs) => mine - theirs)]);

    /// <summary>Round by round how many times <paramref name="other"/> this took.</summary>
    public Samples Over(Samples other) => new([.. Values.Zip(other.Values, (mine, theirs) => mine / theirs)]);

    public Samples Scaled(double factor) => new([.. Values.Select(value => value * factor)]);

    private double Quantile(double at)
    {
        var sorted = Values.Order().ToArray();
        var position = at * (sorted.Length - 1);
        var below = (int)position;
        return below + 1 < sorted.Length ? double.Lerp(sorted[below], sorted[below + 1], position - below) : sorted[below];
    }
}
