using Corpus.Fuzz;
using Corpus.Generator.Reading;

namespace Corpus.Generator.Tests.Robustness;

/// <summary>A read that another thread cancels ends in the middle; <c>Corpus.Fuzz cancellation</c> measures how soon.</summary>
public sealed class CancelledReadTests
{
    private const int Size = 16 * 1024 * 1024;

    /// <summary>Far above the 50 ms that are promised, because a test must not depend on how busy the machine is.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromSeconds(20);

    public static TheoryData<string> Shapes => ["whole pages", "a million titles", "Updated only", "carriage returns", "copies of two titles in turn"];

    [Theory]
    [MemberData(nameof(Shapes))]
    public async Task ALargeReadEndsInTheMiddle(string name)
    {
        var text = AdversarialShapes.All.Single(shape => shape.Name == name).Make(Size);
        using var source = new CancellationTokenSource();
        using var started = new SemaphoreSlim(0);
        var reading = Task.Run(
            ReadSeed () =>
            {
                started.Release();
                return Work.Read(text, source.Token);
            },
            TestContext.Current.CancellationToken);
        await started.WaitAsync(TestContext.Current.CancellationToken);

        // The token is not cancelled before the read began, so it must be looked at on the way.
        await Task.Delay(20, TestContext.Current.CancellationToken);
        await source.CancelAsync();

        await Assert.ThrowsAnyAsync<OperationCanceledException>(() => reading.WaitAsync(s_patience, TestContext.Current.CancellationToken));
    }
}
