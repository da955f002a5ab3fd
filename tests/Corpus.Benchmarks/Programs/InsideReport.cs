using System.Globalization;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Programs;

/// <summary>What a contestant's program says of itself after it has fetched a title.</summary>
/// <param name="Milliseconds">The time from before the call to after it.</param>
/// <param name="Megabytes">The memory in use then.</param>
internal sealed record InsideReport(double Milliseconds, double Megabytes)
{
    private const double MicrosecondsPerMillisecond = 1_000;
    private const double BytesPerMegabyte = 1_000_000;

    /// <summary>Runs the program with the arguments that say what to fetch.</summary>
    public static InsideReport Of(string program, params string[] what)
    {
        var numbers = ChildProcess.Read(program, [.. what, "report"]).Split(' ').Select(number => double.Parse(number, CultureInfo.InvariantCulture)).ToArray();
        return new(numbers[0] / MicrosecondsPerMillisecond, numbers[1] / BytesPerMegabyte);
    }
}
