namespace Corpus.Generator.Formats.News;

/// <summary>Where the head of an article stands.</summary>
/// <param name="Start">Its first line.</param>
/// <param name="Title">A copy of the title; -1 if the page has none.</param>
/// <param name="End">The last copy of the title, or the last line of the page's furniture around it; what follows are highlights and body.</param>
internal readonly record struct Head(int Start, int Title, int End)
{
    /// <summary>Whether a line is the title or a copy of it.</summary>
    public bool IsTitle(NewsLines lines, int line) => Title >= 0 && (line == Title || lines.AreCopies(line, Title));
}
