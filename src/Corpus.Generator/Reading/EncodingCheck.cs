using System.Text;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Reading;

/// <summary>
/// Tells whether a file is UTF-8. A compiler does not: where it finds other bytes it puts U+FFFD on Linux and macOS, and the characters of the machine's code page
/// on Windows (https://github.com/dotnet/roslyn/pull/83320), so that one repository gives two assemblies.
/// </summary>
internal static class EncodingCheck
{
    private const int Utf8CodePage = 65001;
    private const int AsciiCodePage = 20127;
    private const int Context = 20;

    /// <summary>The finding about a file that is not UTF-8, at the first place where it shows; null for one that is.</summary>
    public static Finding? Find(SeedText text, Encoding? encoding)
    {
        var replaced = text.Content.IndexOf('\uFFFD');
        if (replaced >= 0)
        {
            var line = text.LineAt(replaced);
            var start = Math.Max(line.Start, replaced - Context);
            var excerpt = text.Content.Substring(start, Math.Min(line.End, replaced + Context) - start);
            return SeedText.Find(Rules.NotUtf8, SeedText.SpanOf(line, replaced, 1), excerpt.Trim());
        }

        return encoding is null or { CodePage: Utf8CodePage or AsciiCodePage }
            ? null
            : SeedText.Find(Rules.NotUtf8, SeedText.StartOfFile, encoding.WebName);
    }
}
