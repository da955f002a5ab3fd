using System.Diagnostics;

namespace Corpus.Fuzz;

/// <summary>Makes inputs and checks them until time is up, a number is reached, or one fails.</summary>
/// <param name="seeds">The texts to start from.</param>
/// <param name="seed">Where the random numbers start; the same number gives the same inputs.</param>
/// <param name="format">The format to read as, or null for all.</param>
internal sealed class Fuzzer(IReadOnlyList<string> seeds, int seed, string? format)
{
    /// <summary>Inputs that are compiled together: compiling one takes as long as reading thousands.</summary>
    private const int BatchSize = 1000;

    /// <summary>Half a surrogate pair makes the compiler take a page byte by byte, which takes long: one batch in so many has some.</summary>
    private const int BatchesWithoutHalfPairs = 8;

    private static readonly TimeSpan s_minimizing = TimeSpan.FromSeconds(30);

    private readonly Mutator _mutator = new(seeds, new Random(seed));
    private readonly List<FuzzInput> _batch = [];

    /// <summary>Inputs checked so far.</summary>
    public long Inputs { get; private set; }

    /// <summary>Characters they had.</summary>
    public long Bytes { get; private set; }

    /// <summary>Batches compiled so far.</summary>
    public long Batches { get; private set; }

    /// <summary>The input at work, for whoever has to report that it does not come back.</summary>
    public FuzzInput? Current { get; private set; }

    /// <summary>Runs; the result is null if nothing failed, else the smallest input found that does, and why.</summary>
    /// <param name="time">How long; the batch at work is finished.</param>
    /// <param name="maxInputs">How many inputs at most.</param>
    public (FuzzInput Input, string Failure)? Run(TimeSpan time, long maxInputs)
    {
        var clock = Stopwatch.StartNew();
        while (clock.Elapsed < time && Inputs < maxInputs)
        {
            var input = Current = _mutator.Next(format);
            if (FailureOf(input) is not null)
            {
                return Report(input, FailureOf);
            }

            Inputs++;
            Bytes += input.Bytes.Length;
            if (input.Text is null || Batches % BatchesWithoutHalfPairs == 0)
            {
                _batch.Add(input);
            }

            if (_batch.Count == BatchSize && CompileBatch() is { } failure)
            {
                return failure;
            }
        }

        return _batch.Count > 0 ? CompileBatch() : null;
    }

    private (FuzzInput Input, string Failure)? CompileBatch()
    {
        var failure = FailureOf(_batch);
        if (failure is not null)
        {
            var culprits = _batch;
            while (culprits.Count > 1)
            {
                var half = culprits[..(culprits.Count / 2)];
                var other = culprits[half.Count..];
                if (FailureOf(half) is null && FailureOf(other) is null)
                {
                    // Only together: the two files of a clash, say.
                    return (culprits[0], $"{failure} (with {culprits.Count - 1} other inputs)");
                }

                culprits = FailureOf(half) is null ? other : half;
            }

            return Report(culprits[0], input => FailureOf([input]));
        }

        Batches++;
        _batch.Clear();
        return null;
    }

    private static (FuzzInput Input, string Failure) Report(FuzzInput input, Func<FuzzInput, string?> failureOf)
    {
        var smallest = Minimizer.Minimize(input, candidate => failureOf(candidate) is not null, s_minimizing);
        return (smallest, failureOf(smallest) ?? "It failed once and does not any more.");
    }

    private static string? FailureOf(FuzzInput input) => FailureOf(() => InputCheck.Check(input));

    private static string? FailureOf(List<FuzzInput> inputs) => FailureOf(() => CompiledBatch.Check(inputs));

    [System.Diagnostics.CodeAnalysis.SuppressMessage("Design", "CA1031:Do not catch general exception types", Justification = "Any exception is what is looked for.")]
    private static string? FailureOf(Action check)
    {
        try
        {
            check();
            return null;
        }
        catch (FuzzFailure failure)
        {
            return failure.Message;
        }
        catch (Exception exception)
        {
            return exception.ToString();
        }
    }
}
