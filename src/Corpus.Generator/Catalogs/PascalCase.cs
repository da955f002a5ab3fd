using System.Globalization;
using System.Text;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Catalogs;

/// <summary>Identifiers made of words.</summary>
internal static class PascalCase
{
    /// <summary>
    /// The words of <paramref name="text"/> (a slug, a folder's name), each with its first letter in upper case, without what C# allows in no identifier.
    /// A name that would start with a digit starts with <c>Article</c> instead of an underscore, which is not CLS-compliant. Empty if nothing is left.
    /// </summary>
    public static string Of(string text)
    {
        var name = new StringBuilder(text.Length);
        var startsWord = true;
        foreach (var c in text)
        {
            if (!SyntaxFacts.IsIdentifierPartCharacter(c) || c == '_' || CharUnicodeInfo.GetUnicodeCategory(c) == UnicodeCategory.Format)
            {
                startsWord = true;
                continue;
            }

            name.Append(startsWord ? char.ToUpperInvariant(c) : c);
            startsWord = false;
        }

        if (name.Length > 0 && !SyntaxFacts.IsIdentifierStartCharacter(name[0]))
        {
            name.Insert(0, "Article");
        }

        return name.ToString();
    }
}
