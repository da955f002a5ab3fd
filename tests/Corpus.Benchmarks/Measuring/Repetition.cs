using System.Diagnostics;

namespace Corpus.Benchmarks.Measuring;

/// <summary>
/// Turns something too short for the clock into a measurement. It runs first until the JIT has done its best with it, and a sample is the best of several slices, because
/// a slice of a millisecond is rarely interrupted and a longer sample nearly always.
/// </summary>
internal static class Repetition
{
    private const int Slices = 5;
    private const int WarmUps = 2;
    private const int MaxWarmUps = 12;
    private const double Faster = 0.9;

    /// <summary>Longer than the JIT waits for code to settle before it compiles it again.</summary>
    private const int SettlingMilliseconds = 150;

    /// <summary>A measurement of the microseconds that one <paramref name="action"/> takes.</summary>
    public static Func<double> Of(Action action, double millisecondsPerSample, double warmUpMilliseconds)
    {
        WarmUp(action, warmUpMilliseconds);
        var count = Math.Max(1, (int)(millisecondsPerSample * 1_000 / Slices / Best(action, 1)));
        return () => Best(action, count);
    }

    /// <summary>The same where something has to be put right before every single <paramref name="action"/>, outside the time taken.</summary>
    public static Func<double> Of(Action prepare, Action action, double warmUpMilliseconds)
    {
        WarmUp(
            () =>
            {
                prepare();
                action();
            },
            warmUpMilliseconds);

        return () => Enumerable.Range(0, Slices).Min(_ =>
        {
            prepare();
            return Time(action, 1);
        });
    }

    /// <summary>Until it has not become faster for a while: on a busy machine the JIT's second pass can be seconds late.</summary>
    private static void WarmUp(Action action, double milliseconds)
    {
        var (best, unchanged) = (double.PositiveInfinity, 0);
        for (var round = 0; round < MaxWarmUps && unchanged < WarmUps; round++)
        {
            var fastest = double.PositiveInfinity;
            var start = Stopwatch.GetTimestamp();
            do
            {
                fastest = Math.Min(fastest, Time(action, 1));
            }
            while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < milliseconds / WarmUps);

            unchanged = fastest < best * Faster ? 0 : unchanged + 1;
            best = Math.Min(best, fastest);
            Thread.Sleep(milliseconds > SettlingMilliseconds ? SettlingMilliseconds : 0);
        }
    }

    private static double Best(Action action, int count) => Enumerable.Range(0, Slices).Min(_ => Time(action, count));

    private static double Time(Action action, int count)
    {
        var start = Stopwatch.GetTimestamp();
        for (var i = 0; i < count; i++)
        {
            action();
        }

        return Stopwatch.GetElapsedTime(start).TotalMicroseconds / count;
    }
}
