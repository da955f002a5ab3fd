using System.Text;
using Corpus.Generator.Reading;
using Corpus.Generator.Seeds;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Fuzz;

/// <summary>Bytes to be read as a format: what a file could hold.</summary>
/// <param name="Format">The name of a format, or null to go by the text.</param>
/// <param name="Bytes">The file.</param>
internal sealed record FuzzInput(string? Format, byte[] Bytes)
{
    /// <summary>Where the file would be.</summary>
    public const string Path = "seeds/fuzz.txt";

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>The text as a string that no file could hold (half surrogate pairs), for what comes from elsewhere than a file; null for bytes.</summary>
    public string? Text { get; init; }

    public static FuzzInput Of(string? format, string text) => new(format, s_utf8.GetBytes(text)) { Text = text };

    /// <summary>The text as the compiler decodes it: UTF-8, or what a byte order mark says; other bytes become U+FFFD.</summary>
    public SourceText Decode() => Text is { } text ? SourceText.From(text, Encoding.UTF8) : SourceText.From(new MemoryStream(Bytes), s_utf8, canBeEmbedded: false);

    /// <summary>Reads it as a seed of a project that says when it was captured.</summary>
    public ReadSeed Read(CancellationToken cancellationToken) => SeedReader.Read(new Seed(new TextFile(Path, Decode()), Options), cancellationToken);

    private SeedOptions Options => new()
    {
        Path = Path,
        Collection = new CollectionKey("Fuzzed", "News"),
        Format = Format,
        Context = new ReadingContext(Generator.Articles.CalendarDate.Of(2025, 4, 15), null, null, null),
    };
}
