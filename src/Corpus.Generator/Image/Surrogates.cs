namespace Corpus.Generator.Image;

/// <summary>Finds what UTF-16 can hold and UTF-8 cannot.</summary>
internal static class Surrogates
{
    /// <summary>Whether <paramref name="text"/> holds half a surrogate pair.</summary>
    public static bool AnyLone(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (!char.IsSurrogate(text[i]))
            {
                continue;
            }

            if (!char.IsHighSurrogate(text[i]) || i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]))
            {
                return true;
            }

            i++;
        }

        return false;
    }
}
