namespace Corpus.Generator.Image;

/// <summary>Where a record starts: a page of its part, and a byte of the page.</summary>
internal readonly record struct PageAddress(int Page, int Offset);
