using System.Diagnostics;
using System.Text;

namespace Corpus.Benchmarks.Measuring;

/// <summary>Runs programs to their end, in an environment that does not depend on who started this one.</summary>
internal static class ChildProcess
{
    private const int PollingMilliseconds = 10;
    private const double BytesPerMegabyte = 1_000_000;

    /// <summary>Milliseconds from before the program is started until it has ended well. Its output goes nowhere.</summary>
    public static double Time(string program, params string[] arguments)
    {
        using var process = new Process { StartInfo = Describe(program, arguments) };
        var start = Stopwatch.GetTimestamp();
        process.Start();
        process.WaitForExit();
        var elapsed = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0 ? elapsed.TotalMilliseconds : throw new InvalidOperationException($"{program} ended with {process.ExitCode}.");
    }

    /// <summary>What the program writes.</summary>
    /// <exception cref="InvalidOperationException">It failed; the message says what it wrote.</exception>
    public static string Read(string program, params string[] arguments)
    {
        var start = Describe(program, arguments);
        start.RedirectStandardOutput = true;
        using var process = new Process { StartInfo = start };
        process.Start();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return process.ExitCode == 0
            ? output
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}");
    }

    /// <summary>Time and peak memory of a program that is at work for longer than a moment.</summary>
    public static ProcessUse Watch(string program, string folder, params string[] arguments)
    {
        var description = Describe(program, arguments);
        description.WorkingDirectory = folder;
        description.RedirectStandardOutput = true;
        using var process = new Process { StartInfo = description };
        var output = new StringBuilder();
        process.OutputDataReceived += (_, line) => output.AppendLine(line.Data);
        var start = Stopwatch.GetTimestamp();
        var peak = 0L;
        process.Start();
        process.BeginOutputReadLine();
        while (!process.WaitForExit(PollingMilliseconds))
        {
            peak = Math.Max(peak, PeakBytes(process));
        }

        var elapsed = Stopwatch.GetElapsedTime(start);
        return process.ExitCode == 0
            ? new(elapsed.TotalSeconds, peak / BytesPerMegabyte)
            : throw new InvalidOperationException($"{program} {string.Join(' ', arguments)} ended with {process.ExitCode}:\n{output}");
    }

    public static string Dotnet { get; } = Environment.GetEnvironmentVariable("DOTNET_HOST_PATH") ?? "dotnet";

    private static long PeakBytes(Process process)
    {
        try
        {
            process.Refresh();
            return process.PeakWorkingSet64;
        }
        catch (InvalidOperationException)
        {
            // It ended between two looks; what was seen before stands.
            return 0;
        }
    }

    private static ProcessStartInfo Describe(string program, string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments);

        // This program runs under a build of its own, whose settings are inherited otherwise.
        foreach (var name in start.Environment.Keys.Where(name => name.StartsWith("MSBUILD", StringComparison.OrdinalIgnoreCase)).ToArray())
        {
            start.Environment.Remove(name);
        }

        start.Environment["MSBUILDDISABLENODEREUSE"] = "1";
        start.Environment["MSBUILDTERMINALLOGGER"] = "off";
        start.Environment["DOTNET_CLI_UI_LANGUAGE"] = "en";
        start.Environment["DOTNET_CLI_USE_MSBUILD_SERVER"] = "0";
        start.Environment["DOTNET_NOLOGO"] = "1";
        return start;
    }
}
