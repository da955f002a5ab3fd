namespace Corpus;

/// <summary>Who wrote an article.</summary>
/// <param name="Author">The name, as written.</param>
/// <param name="Desk">The desk, paper or agency behind the name, as written; null if the page names none.</param>
public sealed record Byline(string Author, string? Desk);
