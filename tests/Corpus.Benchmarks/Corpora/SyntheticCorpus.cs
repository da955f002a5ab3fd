namespace Corpus.Benchmarks.Corpora;

/// <summary>
/// Invented articles, as many as are asked for and the same on every machine. A smaller corpus is the beginning of a larger one with the same lengths, and nothing is kept: texts are made
/// when they are asked for.
/// </summary>
internal sealed record SyntheticCorpus(int ArticleCount)
{
    /// <summary>What an article of an agency has: about 3 KB.</summary>
    public const int UsualLength = 3_000;

    /// <summary>Files that go into one folder.</summary>
    private const int FilesPerFolder = 200;

    private const int ShortLength = 300;
    private const int ArticlesPerNewsFile = 10;

    /// <summary>When the pages of this corpus were "captured".</summary>
    public const string CapturedAt = "2025-04-15";

    public SeedLayout Layout { get; init; } = SeedLayout.Plain;

    /// <summary>More than one only where the layout can hold them.</summary>
    public int ArticlesPerFile { get; init; } = 1;

    /// <summary>Bytes of a body, on average.</summary>
    public int AverageLength { get; init; } = UsualLength;

    /// <summary>News with short bodies, for what is measured on metadata.</summary>
    public static SyntheticCorpus ForMetadata(int articles) => ForText(articles) with { AverageLength = ShortLength };

    /// <summary>News as long as it usually is.</summary>
    public static SyntheticCorpus ForText(int articles) => new(articles) { Layout = SeedLayout.News, ArticlesPerFile = ArticlesPerNewsFile };

    /// <summary>The format's name, as the metadata of a Corpus item wants it.</summary>
    public string Format => Layout == SeedLayout.News ? "news" : "plain";

    public SyntheticArticle this[int number] => SyntheticArticle.Create(number, AverageLength);

    public IEnumerable<SyntheticArticle> Articles => Enumerable.Range(0, ArticleCount).Select(number => this[number]);

    /// <summary>The seeds, in the order of their paths, which is that of their articles' numbers.</summary>
    public IEnumerable<SyntheticFile> Files
    {
        get
        {
            for (var (first, file) = (0, 0); first < ArticleCount; first += ArticlesPerFile, file++)
            {
                var articles = Enumerable.Range(first, Math.Min(ArticlesPerFile, ArticleCount - first)).Select(number => this[number]);
                yield return new SyntheticFile(FormattableString.Invariant($"{file / FilesPerFolder:0000}/{file:000000}.txt"), ArticleWriter.Write(articles, Layout));
            }
        }
    }

    /// <summary>Writes the seeds below a folder; returns how many bytes they have.</summary>
    public long WriteTo(string folder)
    {
        var bytes = 0L;
        foreach (var file in Files)
        {
            var path = Path.Combine(folder, file.Path);
            Directory.CreateDirectory(Path.GetDirectoryName(path)!);
            File.WriteAllText(path, file.Text);
            bytes += new FileInfo(path).Length;
        }

        return bytes;
    }
}
