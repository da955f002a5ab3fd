using System.Globalization;
using Corpus.Generator.Image;
using Corpus.Image;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Emission;

/// <summary>Writes <c>News.Text.NN.g.cs</c>: the text of one group of seeds, and further files <c>News.Text.NN.1.g.cs</c> if it is large.</summary>
internal static class TextEmitter
{
    public static void Emit(SourceProductionContext context, TextChunk chunk)
    {
        var (part, remarks) = Layout(chunk, context.CancellationToken);
        for (var number = 0; number < PagesEmitter.ClassCount(part.Pages.Count); number++)
        {
            context.CancellationToken.ThrowIfCancellationRequested();
            var code = GeneratedFile.Write(context, chunk.Collection, code =>
            {
                using var block = code.Block($"static partial class {chunk.Collection.Name}");
                using var pages = code.Block(PagesEmitter.Container);
                PagesEmitter.Emit(code, part, number, page => remarks[page]);
            });
            context.AddSource(FileName(chunk.HintName, part.Name, number), code.ToSourceText());
        }
    }

    /// <summary>The name of a text part in generated code: <c>Text00</c>.</summary>
    public static string PartName(int group) => string.Format(CultureInfo.InvariantCulture, "Text{0:00}", group);

    private static string FileName(string hint, string part, int number) =>
        $"{hint}.{part.Insert(4, ".")}{(number == 0 ? "" : string.Format(CultureInfo.InvariantCulture, ".{0}", number))}.g.cs";

    private static (PagedPart Part, List<List<string>> Remarks) Layout(TextChunk chunk, CancellationToken cancellationToken)
    {
        var pages = new TextPages(cancellationToken);
        var remarks = new List<List<string>>();
        foreach (var seed in chunk.Seeds)
        {
            foreach (var page in seed.Texts.Select(text => pages.Add(text).Page).GroupBy(page => page))
            {
                while (remarks.Count <= page.Key)
                {
                    remarks.Add([]);
                }

                remarks[page.Key].Add($"{XmlDoc.Text(seed.Path)}: {page.Count()} {(page.Count() == 1 ? "article" : "articles")}");
            }
        }

        var part = new PagedPart(
            ImagePart.FirstText + chunk.Number, PartName(chunk.Number),
            "For each article its body, a paragraph a line; then its other lines (updated, caption, credit, author, desk, highlights, their descriptions, topics).", pages.ToPages());
        return (part, remarks);
    }
}
