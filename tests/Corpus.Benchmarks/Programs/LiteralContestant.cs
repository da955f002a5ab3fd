using System.Text;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Benchmarks.Programs;

/// <summary>Articles as C# records of string literals in a static class, as a generator would write them that does not care. Above 8 million characters this does not compile (CS8103).</summary>
internal sealed class LiteralContestant : IContestant
{
    private const long MaxBytes = 7_000_000;

    public string Name => "Literals";

    public bool CanHold(long bytes) => bytes <= MaxBytes;

    public string ProjectElements(SyntheticCorpus corpus) => "";

    public void Write(string folder, SyntheticCorpus corpus)
    {
        EmbeddedSource.Copy("Literals.cs", folder);
        var code = new StringBuilder("internal static partial class Library\n{\n    public static readonly Article[] All =\n    [\n");
        foreach (var article in corpus.Articles)
        {
            var text = string.Join('\n', article.Paragraphs);
            code.Append(FormattableString.Invariant($"        new({Quote(article.Slug)}, {Quote(article.Title)}, {Quote(text)}),\n"));
        }

        File.WriteAllText(Path.Combine(folder, "Library.cs"), code.Append("    ];\n}\n").ToString());
    }

    private static string Quote(string text) => SymbolDisplay.FormatLiteral(text, quote: true);
}
