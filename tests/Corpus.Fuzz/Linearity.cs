using System.Diagnostics;
using System.Globalization;

namespace Corpus.Fuzz;

/// <summary>Measures nanoseconds for each byte of input from 1 KB to 16 MB: where time is linear, they stay the same.</summary>
internal static class Linearity
{
    /// <summary>Growth from <see cref="FromSize"/> to the largest size that is no longer taken for noise (caches, garbage collection).</summary>
    private const double MostGrowth = 2;

    private const int FromSize = 64 * 1024;

    private static readonly int[] s_sizes = [.. Enumerable.Range(0, 8).Select(i => 1024 << (2 * i))];
    private static readonly TimeSpan s_timeForSmall = TimeSpan.FromMilliseconds(40);

    /// <summary>Prints the table as Markdown; returns the exit code: 0, or 1 if time grows faster than the input.</summary>
    public static int Measure()
    {
        WarmUp();
        Write($"| shape | work | {string.Join(" | ", s_sizes.Select(NameOf))} | growth |");
        Write($"| --- | --- |{string.Concat(s_sizes.Select(_ => " ---: |"))} ---: |");
        var isLinear = true;
        foreach (var (name, make) in AdversarialShapes.All)
        {
            var read = new double[s_sizes.Length];
            var both = new double[s_sizes.Length];
            for (var i = 0; i < s_sizes.Length; i++)
            {
                var text = make(s_sizes[i]);
                read[i] = Fastest(() => Work.Read(text)) / s_sizes[i];
                both[i] = Fastest(() => Work.Emit(Work.Read(text))) / s_sizes[i];
            }

            isLinear &= Report(name, "read", read) & Report(name, "read and write", both);
        }

        return isLinear ? 0 : 1;
    }

    private static void WarmUp()
    {
        foreach (var (_, make) in AdversarialShapes.All)
        {
            for (var i = 0; i < 30; i++)
            {
                Work.Emit(Work.Read(make(4096)));
            }
        }
    }

    private static bool Report(string shape, string work, double[] nanoseconds)
    {
        var growth = nanoseconds[^1] / nanoseconds[Array.IndexOf(s_sizes, FromSize)];
        Write($"| {shape} | {work} | {string.Join(" | ", nanoseconds.Select(ns => ns.ToString("F1", CultureInfo.InvariantCulture)))} | {growth:F2}{(growth > MostGrowth ? " NOT LINEAR" : "")} |");
        return growth <= MostGrowth;
    }

    /// <summary>The shortest time of several, in nanoseconds: what is longer was disturbed.</summary>
    private static double Fastest(Action work)
    {
        var fastest = double.MaxValue;
        var total = Stopwatch.StartNew();
        for (var runs = 0; runs < 2 || (total.Elapsed < s_timeForSmall && runs < 1000); runs++)
        {
            var start = Stopwatch.GetTimestamp();
            work();
            fastest = Math.Min(fastest, Stopwatch.GetElapsedTime(start).TotalNanoseconds);
        }

        return fastest;
    }

    private static string NameOf(int size) => size < 1 << 20 ? $"{size >> 10} KB" : $"{size >> 20} MB";

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
