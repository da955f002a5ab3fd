namespace Corpus.Generator.Articles;

/// <summary>The picture of an article: what stands below it, and who took it. At least one of them is there.</summary>
internal sealed record ParsedPicture(string? Caption, string? Credit);
