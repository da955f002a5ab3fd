namespace Corpus.Benchmarks.Measuring;

/// <summary>What a process took from its start to its end.</summary>
internal sealed record ProcessUse(double Seconds, double PeakMegabytes);
