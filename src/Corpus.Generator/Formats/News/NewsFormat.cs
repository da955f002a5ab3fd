using Corpus.Generator.Articles;
using Corpus.Generator.Equality;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.News;

/// <summary>
/// Text extracted from the pages of a newspaper, one article or a thousand to a file. The grammar: lines have kinds (<see cref="LineKind"/>), heads are made of lines
/// (<see cref="HeadFinder"/>), and an article is a head (<see cref="HeadReader"/>) with what follows it up to the next (<see cref="BodyReader"/>).
/// </summary>
internal sealed class NewsFormat : ISeedFormat
{
    /// <summary>How many lines of a seed are looked at to tell whether it is news.</summary>
    private const int LinesToAccept = 2_000;

    public string Name => "news";

    public bool Accepts(SeedText seed, CancellationToken cancellationToken)
    {
        var lines = LineClassifier.Classify(seed, LinesToAccept, cancellationToken);
        return new HeadFinder(lines).Find(cancellationToken).Exists(head => new HeadEvidence(lines).IsConvincing(head));
    }

    public ParsedSeed Parse(SeedText seed, ReadingContext context, CancellationToken cancellationToken)
    {
        var lines = LineClassifier.Classify(seed, int.MaxValue, cancellationToken);
        var heads = new HeadFinder(lines).Find(cancellationToken);
        var assembler = new ArticleAssembler(lines, context);
        assembler.Assemble(heads, cancellationToken);
        if (Mojibake.Find(seed, cancellationToken) is { } mojibake)
        {
            assembler.Findings.Add(mojibake);
        }

        return new ParsedSeed(assembler.Articles.ToEquatableArray(), assembler.Findings.ToEquatableArray());
    }
}
