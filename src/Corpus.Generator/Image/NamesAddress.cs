namespace Corpus.Generator.Image;

/// <summary>Where the title and the slug of an article stand in the part of the names, and how many bytes each has.</summary>
internal readonly record struct NamesAddress(PageAddress Start, int TitleBytes, int SlugBytes);
