using System.Globalization;
using System.Text;
using Corpus.Generator.Catalogs;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Emission;

/// <summary>Writes the keys of look-ups as attributes, by which the analyzers check constant keys; <c>CorpusKeysAttribute</c> describes the form.</summary>
internal static class KeyAttributes
{
    /// <summary>A longer list is cut into several attributes, so that no line of the generated file is endless.</summary>
    private const int LongestList = 4000;

    public static void Emit(CodeWriter code, Catalog catalog)
    {
        var places = catalog.Entries
            .Select(entry => entry.Head.Place)
            .OfType<string>()
            .Distinct(StringComparer.OrdinalIgnoreCase)
            .OrderBy(place => place, StringComparer.Ordinal);
        Emit(code, "ByPlace", places);
        if (!catalog.HasMembers)
        {
            Emit(code, "Articles", catalog.Entries.Select(entry => entry.Head.Slug));
        }
    }

    private static void Emit(CodeWriter code, string member, IEnumerable<string> keys)
    {
        foreach (var list in Lists(keys))
        {
            code.Line($"[global::Corpus.Image.CorpusKeys(\"{member}\", {SymbolDisplay.FormatLiteral(list, quote: true)})]");
        }
    }

    /// <summary>The keys one a line, in lists that are not too long; one empty list if there are none.</summary>
    private static IEnumerable<string> Lists(IEnumerable<string> keys)
    {
        var list = new StringBuilder();
        var isFirst = true;
        foreach (var key in keys.Select(Escape))
        {
            if (list.Length > 0 && list.Length + key.Length > LongestList)
            {
                yield return list.ToString();
                (_, isFirst) = (list.Clear(), false);
            }

            list.Append(list.Length > 0 ? "\n" : "").Append(key);
        }

        if (isFirst || list.Length > 0)
        {
            yield return list.ToString();
        }
    }

    private static string Escape(string key)
    {
        foreach (var c in key)
        {
            if (IsEscaped(c))
            {
                return EscapeAny(key);
            }
        }

        return key;
    }

    private static bool IsEscaped(char c) => c == '\\' || char.IsSurrogate(c) || char.IsControl(c);

    private static string EscapeAny(string key)
    {
        var escaped = new StringBuilder(key.Length);
        foreach (var c in key)
        {
            _ = c == '\\' ? escaped.Append("\\\\")
                : IsEscaped(c) ? escaped.Append("\\u").Append(((int)c).ToString("X4", CultureInfo.InvariantCulture))
                : escaped.Append(c);
        }

        return escaped.ToString();
    }
}
