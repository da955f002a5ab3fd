using System.Collections;

namespace Corpus.Generator.Tests.Harness;

/// <summary>Reads the names of files out of what an output step produced, which Roslyn keeps to itself.</summary>
internal static class OutputFiles
{
    public static IEnumerable<string> Of(object output)
    {
        // (IEnumerable<GeneratedSourceText> sources, IEnumerable<Diagnostic> diagnostics)
        var sources = (IEnumerable)output.GetType().GetField("Item1")!.GetValue(output)!;
        foreach (var source in sources)
        {
            yield return (string)source.GetType().GetProperty("HintName")!.GetValue(source)!;
        }
    }
}
