using System.Diagnostics;

namespace Corpus.Benchmarks.Measuring;

/// <summary>Turns something too short for the clock into a measurement: it is repeated often enough, after it has run long enough for the JIT to have done its best.</summary>
internal static class Repetition
{
    /// <summary>A measurement of the microseconds that one <paramref name="action"/> takes.</summary>
    public static Func<double> Of(Action action, double millisecondsPerSample, double warmUpMilliseconds)
    {
        var repetitions = 0;
        var start = Stopwatch.GetTimestamp();
        while (repetitions < 2 || Stopwatch.GetElapsedTime(start).TotalMilliseconds < warmUpMilliseconds)
        {
            action();
            repetitions++;
        }

        var milliseconds = Stopwatch.GetElapsedTime(start).TotalMilliseconds;
        var count = Math.Max(1, (int)(millisecondsPerSample * repetitions / milliseconds));
        return () => Time(action, count);
    }

    /// <summary>The same where something has to be put right before every single <paramref name="action"/>, outside the time taken.</summary>
    public static Func<double> Of(Action prepare, Action action, double warmUpMilliseconds)
    {
        var start = Stopwatch.GetTimestamp();
        do
        {
            prepare();
            action();
        }
        while (Stopwatch.GetElapsedTime(start).TotalMilliseconds < warmUpMilliseconds);

        return () =>
        {
            prepare();
            return Time(action, 1);
        };
    }

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
