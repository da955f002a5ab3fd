using System.Diagnostics;

namespace Corpus.Benchmarks.Measuring;

/// <summary>Says on the error stream what is being done, with the time since the start, so that the output stays a table.</summary>
internal static class ProgressLog
{
    private static readonly long s_start = Stopwatch.GetTimestamp();

    public static TimeSpan Elapsed => Stopwatch.GetElapsedTime(s_start);

    public static void Say(string what) => Console.Error.WriteLine(FormattableString.Invariant($"[{Elapsed.TotalSeconds,5:F0} s] {what}"));
}
