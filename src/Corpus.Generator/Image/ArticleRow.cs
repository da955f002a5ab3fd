namespace Corpus.Generator.Image;

/// <summary>What the tables say of an article and its head does not.</summary>
/// <param name="Details">Its packed details, without the number of its source.</param>
/// <param name="TextBytes">Bytes of its text, from which its address follows.</param>
/// <param name="HasLoneSurrogates">Whether its text or its title holds half a surrogate pair.</param>
internal sealed record ArticleRow(string Details, int TextBytes, bool HasLoneSurrogates);
