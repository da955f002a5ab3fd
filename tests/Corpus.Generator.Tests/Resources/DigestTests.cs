using Corpus.Generator.Articles;
using Corpus.Generator.Catalogs;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Equality;
using Corpus.Generator.Resources;
using Corpus.Generator.Seeds;
using Corpus.Generator.Tests.Harness;
using CsCheck;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Resources;

/// <summary>What a digest says comes back as it was, whatever a seed holds; and a digest that is not whole says nothing.</summary>
public sealed class DigestTests
{
    private static readonly CollectionKey s_key = new("My.App", "News");

    private static readonly Gen<string> s_text = Gen.String[Gen.Char, 0, 12];

    private static readonly Gen<SeedSpan> s_span = Gen.Int[0, 1 << 30].Array[4].Select(n => new SeedSpan(new TextSpan(n[0], n[1]), new LinePositionSpan(new LinePosition(n[2] / 2, n[3]), new LinePosition(n[2], n[3]))));

    private static readonly Gen<Finding> s_finding =
        Gen.Select(Gen.Int[0, Rules.All.Count - 1], s_span, s_text.Array[0, 3]).Select((rule, span, arguments) => new Finding(Rules.All[rule], span, arguments.ToEquatableArray()));

    private static readonly Gen<(ArticleHead Head, SeedSpan Span)> s_article = Gen.Select(s_text, s_text, Gen.Int[-1, 3_652_058], s_text, Gen.Bool, s_span)
        .Select((slug, title, day, place, hasPlace, span) => (new ArticleHead(slug, title, day < 0 ? null : new CalendarDate(day), hasPlace ? place : null), span));

    private static readonly Gen<SeedDigest> s_seed = Gen.Select(s_text, s_text, Gen.Bool, Gen.Int[0, 2], s_finding.Array[0, 2], s_finding.Array[0, 3], s_article.Array[0, 3])
        .Select((file, path, isPublic, members, problems, findings, articles) => Seed(file, path, isPublic, members switch { 0 => null, 1 => true, _ => false }, problems, findings, articles));

    private static readonly Gen<CollectionDigest> s_collection = Gen.Select(s_text, Gen.ULong, s_seed.Array[0, 3])
        .Select((name, identity, seeds) => new CollectionDigest(s_key, new ImageResource(name, identity), seeds.ToEquatableArray()));

    [Fact]
    public void EverythingComesBack() => s_collection.Array[0, 3].Sample(collections => Read(DigestWriter.Write(collections)) is { IsReadable: true } read && read.Collections.SequenceEqual(collections));

    [Fact]
    public void ADigestThatEndsEarlySaysNothing() => s_collection.Array[1, 2].Sample(
        collections =>
        {
            var text = DigestWriter.Write(collections);
            for (var length = 0; length < text.Length - 1; length += 1 + (text.Length / 50))
            {
                Assert.False(Read(text[..length]).IsReadable);
            }
        },
        iter: 200);

    [Fact]
    public void ADamagedDigestIsNoReasonToThrow() =>
        Gen.Select(s_collection.Array[1, 2], Gen.Int, Gen.Char).Sample((collections, position, c) =>
        {
            var text = DigestWriter.Write(collections).ToCharArray();
            text[(int)((uint)position % (uint)text.Length)] = c;
            Assert.NotNull(Read(new string(text)));
        });

    private static Digest Read(string text) => DigestReader.Read(new InMemorySeed(new SeedFile("obj/Seeds.corpusdigest", text)), CancellationToken.None);

    private static SeedDigest Seed(
        string file, string path, bool isPublic, bool? members, Finding[] problems, Finding[] findings, (ArticleHead Head, SeedSpan Span)[] articles)
    {
        var options = new SeedOptions
        {
            Path = path, Collection = s_key, IsPublic = isPublic, Members = members, Storage = SeedStorage.Resource,
            Context = ReadingContext.None, Suppressed = ["CORP0001", "CORP0004"], Problems = problems.ToEquatableArray(),
        };
        return new SeedDigest(
            new SeedHeads(s_key, path, isPublic, members, SeedStorage.Resource, articles.Select(article => article.Head).ToEquatableArray()),
            new SeedFindings(file, options, findings.ToEquatableArray(), articles.Select(article => new SluggedTitle(article.Head.Slug, article.Span)).ToEquatableArray()));
    }
}
