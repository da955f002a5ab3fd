namespace Corpus.Benchmarks.Corpora;

/// <summary>How a seed is laid out; the names are those of the formats that read them.</summary>
internal enum SeedLayout
{
    /// <summary>One article a file: the title, a blank line, the paragraphs.</summary>
    Plain,

    /// <summary>Pages as an extractor leaves them: repeated titles, dates, highlights, datelines, several articles to a file.</summary>
    News,
}
