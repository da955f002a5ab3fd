using System.Runtime.InteropServices;

namespace Corpus.Generator.Image;

/// <summary>Finds what UTF-16 can hold and UTF-8 cannot.</summary>
internal static class Surrogates
{
    private const int CharactersPerBlock = sizeof(ulong) / sizeof(char);

    /// <summary>Whether <paramref name="text"/> holds half a surrogate pair.</summary>
    public static bool AnyLone(string text)
    {
        for (var i = CountWithout(text.AsSpan()); i < text.Length; i++)
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

    /// <summary>How many characters the text begins with, in blocks of four, none of which is a surrogate.</summary>
    private static int CountWithout(ReadOnlySpan<char> text)
    {
        var count = 0;
        foreach (var block in MemoryMarshal.Cast<char, ulong>(text))
        {
            // Zero in each character that is a surrogate; a borrow then tells that there is one.
            var difference = (block & 0xF800_F800_F800_F800) ^ 0xD800_D800_D800_D800;
            if (((difference - 0x0001_0001_0001_0001) & ~difference & 0x8000_8000_8000_8000) != 0)
            {
                break;
            }

            count++;
        }

        return count * CharactersPerBlock;
    }
}
