namespace Corpus.Benchmarks.InProcess;

/// <summary>What is measured inside a process, on one compiled corpus: user code over the corpus, and the same over what would be used instead.</summary>
public interface ICorpusProbe
{
    /// <summary>The slugs of all articles, in order.</summary>
    IReadOnlyList<string> Slugs { get; }

    /// <summary>Forgets all articles that were made, as if the corpus was opened for the first time; compiled code stays.</summary>
    void Forget();

    /// <summary>How many of the slugs the corpus has.</summary>
    int FindInCorpus(string[] slugs);

    int FindInFrozenDictionary(string[] slugs);

    int FindInDictionary(string[] slugs);

    /// <summary>Characters in the titles of the articles since a date, by LINQ over the corpus.</summary>
    int QueryCorpus(DateOnly since);

    /// <summary>The same over an array of records that are there already.</summary>
    int QueryRecords(DateOnly since);

    /// <summary>The same over an array of records that are made first, from numbers and UTF-8.</summary>
    int QueryNewRecords(DateOnly since);

    /// <summary>Copies every body's bytes from the corpus to a buffer; the number of bytes.</summary>
    long CopyUtf8FromCorpus();

    /// <summary>The same from one array that holds all bodies.</summary>
    long CopyUtf8FromArray();

    /// <summary>Every body as a string; the number of characters. Strings stay with their articles: <see cref="Forget"/> first.</summary>
    long DecodeFromCorpus();

    /// <summary>The same from one array that holds all bodies, into an array of strings.</summary>
    long DecodeFromArray();
}
