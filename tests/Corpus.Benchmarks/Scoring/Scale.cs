namespace Corpus.Benchmarks.Scoring;

/// <summary>How much the scorecard takes on.</summary>
internal sealed record Scale
{
    /// <summary>That everything works, in about a minute.</summary>
    public static Scale Smoke { get; } = new()
    {
        Name = "smoke",
        ProgramSizes = [6],
        ProgramLength = 300,
        ProcessRounds = 2,
        Programs = ProgramSet.Jit,
        InProcessSizes = [6, 200],
        Rounds = 3,
        MillisecondsPerSample = 1,
        WarmUpMilliseconds = 5,
        TextArticles = 50,
        EditArticles = 100,
        GeneratorMegabytes = 1,
        BuildMegabytes = [0, 1],
        BuildRounds = 1,
        Rebuilds = true,
    };

    /// <summary>Four minutes on two cores.</summary>
    public static Scale Short { get; } = new()
    {
        Name = "short",
        ProgramSizes = [10, 10_000],
        ProgramLength = 300,
        ProcessRounds = 18,
        Programs = ProgramSet.JitAndNativeCorpus,
        InProcessSizes = [6, 1_000, 10_000],
        Rounds = 15,
        MillisecondsPerSample = 5,
        WarmUpMilliseconds = 300,
        TextArticles = 2_000,
        EditArticles = 10_000,
        GeneratorMegabytes = 4,
        BuildMegabytes = [8],
        BuildRounds = 2,
        Rebuilds = false,
    };

    /// <summary>Everything, with articles of the usual length.</summary>
    public static Scale Full { get; } = Short with
    {
        Name = "full",
        ProgramSizes = [10, 1_000, 10_000],
        ProgramLength = Corpora.SyntheticCorpus.UsualLength,
        ProcessRounds = 60,
        Programs = ProgramSet.JitAndNative,
        InProcessSizes = [6, 1_000, 10_000, 100_000],
        Rounds = 31,
        GeneratorMegabytes = 32,
        BuildMegabytes = [0, 1, 8, 32],
        BuildRounds = 3,
        Rebuilds = true,
    };

    public required string Name { get; init; }

    /// <summary>Articles of the corpora in programs of their own.</summary>
    public required IReadOnlyList<int> ProgramSizes { get; init; }

    /// <summary>Bytes of their bodies.</summary>
    public required int ProgramLength { get; init; }

    public required int ProcessRounds { get; init; }

    public required ProgramSet Programs { get; init; }

    /// <summary>Articles of the corpora in this process.</summary>
    public required IReadOnlyList<int> InProcessSizes { get; init; }

    public required int Rounds { get; init; }

    public required double MillisecondsPerSample { get; init; }

    public required double WarmUpMilliseconds { get; init; }

    /// <summary>Articles whose text is read, of the usual length.</summary>
    public required int TextArticles { get; init; }

    /// <summary>Articles in a driver at work.</summary>
    public required int EditArticles { get; init; }

    public required int GeneratorMegabytes { get; init; }

    public required IReadOnlyList<int> BuildMegabytes { get; init; }

    public required int BuildRounds { get; init; }

    /// <summary>Whether whole builds after an edit are measured beside compilations.</summary>
    public required bool Rebuilds { get; init; }
}
