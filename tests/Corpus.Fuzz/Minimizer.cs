using System.Diagnostics;

namespace Corpus.Fuzz;

/// <summary>Makes an input smaller while it still fails: halves, then quarters and so on are left out (Zeller, <i>Simplifying and isolating failure-inducing input</i>, 2002), first of its lines, then of its bytes.</summary>
internal static class Minimizer
{
    /// <summary>The smallest failing input found in that time.</summary>
    public static FuzzInput Minimize(FuzzInput input, Func<FuzzInput, bool> fails, TimeSpan time)
    {
        var clock = Stopwatch.StartNew();
        if (input.Text is { } text)
        {
            var characters = Reduce([.. text], rest => fails(FuzzInput.Of(input.Format, string.Concat(rest))), clock, time);
            return FuzzInput.Of(input.Format, string.Concat(characters));
        }

        var lines = Reduce(Lines(input.Bytes), rest => fails(input with { Bytes = [.. rest.SelectMany(line => line)] }), clock, time);
        var bytes = Reduce([.. lines.SelectMany(line => line)], rest => fails(input with { Bytes = [.. rest] }), clock, time);
        return input with { Bytes = [.. bytes] };
    }

    private static List<T> Reduce<T>(List<T> items, Func<List<T>, bool> fails, Stopwatch clock, TimeSpan time)
    {
        for (var size = Math.Max(1, items.Count / 2); ; size /= 2)
        {
            for (var start = 0; start < items.Count && clock.Elapsed < time;)
            {
                List<T> rest = [.. items.Take(start), .. items.Skip(start + size)];
                if (rest.Count < items.Count && fails(rest))
                {
                    items = rest;
                }
                else
                {
                    start += size;
                }
            }

            if (size <= 1)
            {
                return items;
            }
        }
    }

    private static List<byte[]> Lines(byte[] bytes)
    {
        var lines = new List<byte[]>();
        for (var start = 0; start < bytes.Length;)
        {
            var length = bytes.AsSpan(start).IndexOf((byte)'\n');
            var end = length < 0 ? bytes.Length : start + length + 1;
            lines.Add(bytes[start..end]);
            start = end;
        }

        return lines;
    }
}
