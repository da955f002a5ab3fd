namespace Corpus.Benchmarks.Measuring;

/// <summary>
/// Measures several things side by side: every round takes each of them once, beginning with another one each time, so that what else the machine does falls on all alike.
/// </summary>
internal static class Rounds
{
    /// <summary>The samples of each measurement, in the order given; one round before the first is not counted.</summary>
    public static Samples[] Measure(int rounds, params IReadOnlyList<Func<double>> measurements)
    {
        foreach (var measure in measurements)
        {
            measure();
        }

        return MeasureCold(rounds, measurements);
    }

    /// <summary>The same without the round that is not counted, for what is long and starts from nothing each time.</summary>
    public static Samples[] MeasureCold(int rounds, params IReadOnlyList<Func<double>> measurements)
    {
        var values = measurements.Select(_ => new double[rounds]).ToArray();
        for (var round = 0; round < rounds; round++)
        {
            for (var turn = 0; turn < measurements.Count; turn++)
            {
                var subject = (round + turn) % measurements.Count;
                values[subject][round] = measurements[subject]();
            }
        }

        return [.. values.Select(taken => new Samples(taken))];
    }
}
