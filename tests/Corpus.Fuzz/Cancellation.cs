using System.Diagnostics;
using System.Globalization;

namespace Corpus.Fuzz;

/// <summary>Measures how soon reading a file and writing its literals end after they were cancelled, for large inputs of every shape, cancelled at several moments.</summary>
internal static class Cancellation
{
    private const int Size = 16 * 1024 * 1024;

    private static readonly TimeSpan s_limit = TimeSpan.FromMilliseconds(50);
    private static readonly double[] s_moments = [0.1, 0.5, 0.9];

    /// <summary>Prints the table as Markdown; returns the exit code: 0, or 1 if anything went on for longer than the limit.</summary>
    public static int Measure()
    {
        Write($"| shape | whole work, ms | cancelled at 10 % | 50 % | 90 % |");
        Write($"| --- | ---: | ---: | ---: | ---: |");
        var isPrompt = true;
        foreach (var (name, make) in AdversarialShapes.All)
        {
            var text = make(Size);
            Work.Emit(Work.Read(text));
            var whole = Time(() => Work.Emit(Work.Read(text)));
            var delays = s_moments.Select(moment => Delay(text, whole * moment)).ToList();
            isPrompt &= delays.TrueForAll(delay => delay is null || delay <= s_limit);
            Write($"| {name} | {whole.TotalMilliseconds:F0} | {string.Join(" | ", delays.Select(Show))} |");
        }

        return isPrompt ? 0 : 1;
    }

    /// <summary>How long the work goes on after it was cancelled at a moment, the shorter of two; null if it was done by then.</summary>
    private static TimeSpan? Delay(string text, TimeSpan moment)
    {
        var delays = Enumerable.Range(0, 2).Select(_ => DelayOnce(text, moment)).Where(delay => delay is not null).ToList();
        return delays.Count > 0 ? delays.Min() : null;
    }

    private static TimeSpan? DelayOnce(string text, TimeSpan moment)
    {
        using var source = new CancellationTokenSource();
        var cancelled = 0L;
        var canceller = new Thread(() =>
        {
            Thread.Sleep(moment);
            Volatile.Write(ref cancelled, Stopwatch.GetTimestamp());
            source.Cancel();
        });
        GC.Collect();
        canceller.Start();
        try
        {
            Work.Emit(Work.Read(text, source.Token), source.Token);

            // Either it was done in time, or nobody looked at the token any more.
            return Volatile.Read(ref cancelled) is var since and > 0 ? Stopwatch.GetElapsedTime(since) : null;
        }
        catch (OperationCanceledException)
        {
            return Stopwatch.GetElapsedTime(Volatile.Read(ref cancelled));
        }
        finally
        {
            canceller.Join();
        }
    }

    private static TimeSpan Time(Action work)
    {
        var start = Stopwatch.GetTimestamp();
        work();
        return Stopwatch.GetElapsedTime(start);
    }

    private static string Show(TimeSpan? delay) =>
        delay is { } known ? string.Create(CultureInfo.InvariantCulture, $"{known.TotalMilliseconds:F1}{(known > s_limit ? " LATE" : "")}") : "done before";

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
