namespace Corpus.Generator;

/// <summary>The names of the pipeline's steps, by which tests follow what an edit re-does. docs/architecture.md draws them.</summary>
internal static class TrackingNames
{
    public const string Options = nameof(Options);
    public const string Seeds = nameof(Seeds);
    public const string Undescribed = nameof(Undescribed);
    public const string Digests = nameof(Digests);
    public const string Parsed = nameof(Parsed);
    public const string Findings = nameof(Findings);
    public const string Heads = nameof(Heads);
    public const string Catalog = nameof(Catalog);
    public const string Slugs = nameof(Slugs);
    public const string Texts = nameof(Texts);
    public const string Chunks = nameof(Chunks);
    public const string Rows = nameof(Rows);
    public const string Tables = nameof(Tables);
}
