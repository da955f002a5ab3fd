namespace Corpus.Generator.Formats.News;

/// <summary>Lines that are copies of each other and have nothing but a head between them.</summary>
/// <param name="First">The first copy.</param>
/// <param name="Last">The last copy.</param>
/// <param name="Copies">How many there are.</param>
internal readonly record struct TitleGroup(int First, int Last, int Copies);
