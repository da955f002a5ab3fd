using System.Globalization;
using Corpus.Generator.Image;

namespace Corpus.Generator.Emission;

/// <summary>
/// Writes pages as classes of at most <see cref="PagesPerClass"/> properties. A property a page: the compiler's memory for a literal is freed with the method that holds it.
/// A class a megabyte: the JIT compiles a page's switch when the first page of that class is asked for, not all of them at start-up.
/// </summary>
internal static class PagesEmitter
{
    /// <summary>The nested class that all pages stand in, so that no name of theirs meets one of the collection's.</summary>
    public const string Container = "private sealed partial class Pages";

    public const int PagesPerClassLog2 = 4;
    public const int PagesPerClass = 1 << PagesPerClassLog2;

    /// <summary>How many classes hold <paramref name="pages"/> pages.</summary>
    public static int ClassCount(int pages) => (pages + PagesPerClass - 1) >> PagesPerClassLog2;

    /// <summary>The name of the class with the pages from <paramref name="number"/> times <see cref="PagesPerClass"/> on.</summary>
    private static string ClassName(string part, int number) => number == 0 ? part + "Pages" : string.Format(CultureInfo.InvariantCulture, "{0}Pages{1}", part, number);

    /// <summary>The expression that gives page <c>page</c> of one of a part's classes.</summary>
    public static string Call(string part, int pages, int number) => pages == 1
        ? $"page == 0 ? {part}Page : default"
        : $"{ClassName(part, number)}.Page(page{(ClassCount(pages) == 1 ? "" : $" & {PagesPerClass - 1}")})";

    /// <summary>Writes one class, or for a part of a single page that page alone.</summary>
    /// <param name="code">Where to.</param>
    /// <param name="part">The part.</param>
    /// <param name="number">Which of its classes.</param>
    /// <param name="remarks">What to say above each page, or nothing.</param>
    public static void Emit(CodeWriter code, PagedPart part, int number, Func<int, IEnumerable<string>>? remarks = null)
    {
        code.Line($"// {part.Legend}");
        if (part.Pages.Count == 1)
        {
            EmitPage(code, part.Name + "Page", part.Pages[0], remarks?.Invoke(0));
            return;
        }

        var first = number << PagesPerClassLog2;
        var count = Math.Min(PagesPerClass, part.Pages.Count - first);
        using var block = code.Block($"private static class {ClassName(part.Name, number)}");
        using (code.Block("internal static global::System.ReadOnlySpan<byte> Page(int page) => page switch", "};"))
        {
            for (var i = 0; i < count; i++)
            {
                code.Line($"{i} => P{i},");
            }

            code.Line("_ => default,");
        }

        for (var i = 0; i < count; i++)
        {
            code.Line();
            EmitPage(code, $"P{i}", part.Pages[first + i], remarks?.Invoke(first + i));
        }
    }

    private static void EmitPage(CodeWriter code, string name, string text, IEnumerable<string>? remarks)
    {
        foreach (var remark in remarks ?? [])
        {
            code.Line($"// {remark}");
        }

        code.Indented($"private static global::System.ReadOnlySpan<byte> {name} => ");
        Utf8Literal.Write(code, text);
        code.Verbatim(";\n");
    }
}
