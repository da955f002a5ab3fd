namespace Corpus;

/// <summary>What the page says about the article's picture; the picture itself is no part of a corpus.</summary>
/// <param name="Caption">The text below the picture, without the credit; null if there is none.</param>
/// <param name="Credit">Who took or owns the picture, without the brackets; null if the page does not say.</param>
public sealed record Picture(string? Caption, string? Credit);
