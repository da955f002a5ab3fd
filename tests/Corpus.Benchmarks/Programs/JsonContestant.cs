using System.Text.Json;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Programs;

/// <summary>Articles in an embedded JSON file, read at start-up by System.Text.Json with a generated serializer.</summary>
internal sealed class JsonContestant : IContestant
{
    public string Name => "Json";

    public string ProjectElements(SyntheticCorpus corpus) => """  <ItemGroup><EmbeddedResource Include="articles.json" LogicalName="articles.json" /></ItemGroup>""";

    public void Write(string folder, SyntheticCorpus corpus)
    {
        EmbeddedSource.Copy("Json.cs", folder);
        using var stream = File.Create(Path.Combine(folder, "articles.json"));
        JsonSerializer.Serialize(stream, corpus.Articles.Select(article => new { article.Slug, article.Title, Text = string.Join('\n', article.Paragraphs) }));
    }
}
