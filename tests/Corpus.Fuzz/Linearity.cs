using System.Globalization;

namespace Corpus.Fuzz;

/// <summary>
/// Measures nanoseconds for each character of input from 1 KB to 16 MB: where time is linear, they stay about the same. Time is the processor's, which does not depend on what else
/// the machine does; a single run is too short for its clock, so small inputs are read many times over.
/// </summary>
internal static class Linearity
{
    /// <summary>Growth from <see cref="FromSize"/> to the largest size that is no longer taken for that of caches and garbage collection; quadratic time would show as 256.</summary>
    private const double MostGrowth = 2;

    private const int FromSize = 64 * 1024;
    private const int Samples = 3;
    private const int CharactersPerSample = 1 << 20;

    private static readonly int[] s_sizes = [.. Enumerable.Range(0, 8).Select(i => 1024 << (2 * i))];

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
                read[i] = Fastest(s_sizes[i], () => Work.Read(text)) / s_sizes[i];
                both[i] = Fastest(s_sizes[i], () => Work.Emit(Work.Read(text))) / s_sizes[i];
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

    /// <summary>The least processor time of three samples, in nanoseconds for each run: what is more was disturbed.</summary>
    private static double Fastest(int size, Action work)
    {
        var runs = Math.Max(1, CharactersPerSample / size);
        var fastest = double.MaxValue;
        for (var sample = 0; sample < Samples; sample++)
        {
            GC.Collect();
            var start = Environment.CpuUsage.TotalTime;
            for (var run = 0; run < runs; run++)
            {
                work();
            }

            fastest = Math.Min(fastest, (Environment.CpuUsage.TotalTime - start).TotalNanoseconds / runs);
        }

        return fastest;
    }

    private static string NameOf(int size) => size < 1 << 20 ? $"{size >> 10} KB" : $"{size >> 20} MB";

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
