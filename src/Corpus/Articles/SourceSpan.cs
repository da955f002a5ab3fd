namespace Corpus;

/// <summary>Where an article stands in the file it was compiled from.</summary>
/// <param name="Path">The file, relative to the project, with <c>/</c> between folders.</param>
/// <param name="StartLine">The first line of the article, 1-based, as an editor counts.</param>
/// <param name="EndLine">The last line of the article, 1-based; blank lines behind it are not part of it.</param>
public readonly record struct SourceSpan(string Path, int StartLine, int EndLine);
