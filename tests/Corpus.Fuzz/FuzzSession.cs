using System.Diagnostics;
using System.Globalization;
using System.Security.Cryptography;

namespace Corpus.Fuzz;

/// <summary>A run of the fuzzer from the command line: says how far it came, and writes a failing input to a file.</summary>
internal static class FuzzSession
{
    private static readonly TimeSpan s_lookAround = TimeSpan.FromSeconds(10);

    /// <summary>An input that takes longer hangs where no token is looked at.</summary>
    private static readonly TimeSpan s_hang = TimeSpan.FromMinutes(2);

    /// <summary>Runs; returns the exit code: 0, or 1 if an input failed.</summary>
    public static int Run(FuzzOptions options)
    {
        var seeds = options.ReadSeeds();
        if (seeds.Count == 0)
        {
            Console.Error.WriteLine($"No .txt files in {options.Folder}.");
            return 2;
        }

        Write($"seed {options.Seed}, format {options.Format ?? "all"}, {seeds.Count} texts to start from");
        var fuzzer = new Fuzzer(seeds, options.Seed, options.Format);
        var clock = Stopwatch.StartNew();
        using var watch = Watch(fuzzer, clock);
        var failure = fuzzer.Run(options.Time, long.MaxValue);
        Progress(fuzzer, clock);
        if (failure is null)
        {
            return 0;
        }

        Write($"FAILED: {failure.Value.Failure}");
        Save(failure.Value.Input);
        return 1;
    }

    private static Timer Watch(Fuzzer fuzzer, Stopwatch clock)
    {
        FuzzInput? last = null;
        var since = TimeSpan.Zero;
        return new Timer(
            _ =>
            {
                Progress(fuzzer, clock);
                if (!ReferenceEquals(last, fuzzer.Current))
                {
                    (last, since) = (fuzzer.Current, clock.Elapsed);
                }
                else if (last is not null && clock.Elapsed - since > s_hang)
                {
                    Write($"FAILED: an input hangs, or the batch after it.");
                    Save(last);
                    Environment.Exit(1);
                }
            },
            null,
            s_lookAround,
            s_lookAround);
    }

    private static void Progress(Fuzzer fuzzer, Stopwatch clock) => Write(
        $"{clock.Elapsed.TotalSeconds,6:F0} s  {fuzzer.Inputs,9:N0} inputs  {fuzzer.Bytes / 1024.0 / 1024.0,7:F1} MB  {fuzzer.Inputs / clock.Elapsed.TotalSeconds,7:F0} a second  {fuzzer.Batches,5:N0} assemblies");

    private static void Save(FuzzInput input)
    {
        var name = $"fuzz-{input.Format ?? "auto"}-{Convert.ToHexStringLower(SHA256.HashData(input.Bytes))[..8]}.txt";
        File.WriteAllBytes(name, input.Bytes);
        Write($"{input.Bytes.Length} bytes written to {Path.GetFullPath(name)}{(input.Text is null ? "" : "; as a string, with half surrogate pairs, it is " + System.Text.Json.JsonSerializer.Serialize(input.Text))}");
    }

    private static void Write(FormattableString line) => Console.WriteLine(line.ToString(CultureInfo.InvariantCulture));
}
