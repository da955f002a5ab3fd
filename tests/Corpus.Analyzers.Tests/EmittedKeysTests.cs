using Corpus.Analyzers.Tests.Harness;
using Corpus.Generator.Analyzers;
using Corpus.Generator.Catalogs;
using Corpus.Generator.Emission;
using Corpus.Generator.Equality;
using Corpus.Generator.Seeds;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Analyzers.Tests;

/// <summary>Keys as the generator writes them, read back by the analyzers: out of source, and out of an assembly.</summary>
public sealed class EmittedKeysTests
{
    [Theory]
    [InlineData("Seoul", "HANOI", "Dubai, United Arab Emirates")]
    [InlineData("back\\slash", "\\n", "\\u0041", "line\nfeed", "return\r", "tab\t")]
    [InlineData("\"quoted\"", "\"\"\"", "{brace}", "\u2028", "\u0085", "\0", "\u202eright-to-left")]
    [InlineData("\ud83d", "\udc00 low", "pair \ud83d\ude00", "é", "日本")]
    [InlineData]
    public void ComeBackAsTheyWere(params string[] places) => AssertReadBack(places);

    [Fact]
    public void ComeBackHoweverManyThereAre() => AssertReadBack([.. Enumerable.Range(0, 3_000).Select(i => $"Place {i}")]);

    [Fact]
    public void AreEachNamedOnceWhateverTheirCase() => Assert.Equal(["SEOUL"], Read(Compile(["SEOUL", "Seoul", "seoul"])));

    private static void AssertReadBack(string[] places)
    {
        var compilation = Compile(places);
        using var image = new MemoryStream();
        Assert.True(compilation.Emit(image, cancellationToken: TestContext.Current.CancellationToken).Success);
        var consumer = Analysis.Compile("Consumer", [""], Analysis.Runtime, MetadataReference.CreateFromImage(image.ToArray()));

        Assert.Equal(places.Order(StringComparer.Ordinal), Read(compilation));
        Assert.Equal(places.Order(StringComparer.Ordinal), Read(consumer));
    }

    private static IEnumerable<string> Read(Compilation compilation)
    {
        var collection = new Collections(RuntimeTypes.Find(compilation)!).Find(compilation.GetTypeByMetadataName("My.App.News"));
        var keys = collection!.LookupKeys("ByPlace");
        Assert.False(keys.IsDefault);
        return keys.SelectMany(set => set.Keys).Order(StringComparer.Ordinal);
    }

    private static CSharpCompilation Compile(string[] places)
    {
        var entries = places.Select((place, i) => new CatalogEntry(0, i, $"Article{i}", new ArticleHead($"article-{i}", $"Article {i}", null, place)));
        var catalog = new Catalog(
            new CollectionKey("My.App", "News"), "News", IsPublic: true, HasMembers: true, SeedStorage.Unsaid, Resource: null, new[] { "a.txt" }.ToEquatableArray(), entries.ToEquatableArray());
        var code = new CodeWriter();
        KeyAttributes.Emit(code, catalog);
        return Analysis.Compile(
            "Library",
            [GeneratedCode.Collection("My.App", "News", []).Replace("[global::System", $"{code.ToSourceText()}[global::System", StringComparison.Ordinal)],
            Analysis.Runtime);
    }
}
