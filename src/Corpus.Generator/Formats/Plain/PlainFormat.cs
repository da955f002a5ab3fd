using Corpus.Generator.Articles;
using Corpus.Generator.Equality;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.Plain;

/// <summary>Placeholder until the reader lands.</summary>
internal sealed class PlainFormat : ISeedFormat
{
    public string Name => "plain";

    public bool Accepts(SeedText seed) => true;

    public ParsedSeed Parse(SeedText seed, ReadingContext context, CancellationToken cancellationToken)
    {
        var lines = seed.Lines.Where(l => seed[l].Trim().Length > 0).ToList();
        var title = lines[0];
        return new(
            [new ParsedArticle
            {
                Title = seed[title].Trim().ToString(),
                TitleSpan = seed.SpanOf(title),
                StartLine = title.Number,
                EndLine = lines[lines.Count - 1].Number,
                Blocks = lines.Skip(1).Select(l => new ParsedBlock(ParsedBlockKind.Paragraph, 0, seed[l].Trim().ToString(), l.Number)).ToEquatableArray(),
            }],
            []);
    }
}
