using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Corpus.Generator;

namespace Corpus.Benchmarks.Programs;

/// <summary>Articles compiled by this repository's generator, through the props and targets that the package has.</summary>
/// <param name="storage">Where the articles are kept.</param>
internal sealed class CorpusContestant(string storage = CorpusContestant.Literals) : IContestant
{
    public const string Literals = "Literals";
    public const string Resource = "Resource";

    public string Storage => storage;

    public string Name => "Corpus" + (storage == Literals ? "" : storage);

    public string ProjectElements(SyntheticCorpus corpus) =>
        $"""
          <Import Project="{Repository.Root}src/Corpus/build/Corpus.props" />
          <PropertyGroup>
            <EnableDefaultCorpusItems>false</EnableDefaultCorpusItems>
            <CorpusIsReferenced>true</CorpusIsReferenced>
            <CorpusTasksAssembly>{Path.Combine(AppContext.BaseDirectory, "Corpus.Tasks.dll")}</CorpusTasksAssembly>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="Corpus" HintPath="{typeof(Article).Assembly.Location}" />
            <Analyzer Include="{typeof(CorpusGenerator).Assembly.Location}" />
            <Corpus Include="seeds/**/*.txt" Name="News" Format="{corpus.Format}" CapturedAt="{SyntheticCorpus.CapturedAt}" Storage="{storage}" />
          </ItemGroup>
          <Import Project="{Repository.Root}src/Corpus/build/Corpus.targets" />
        """;

    public void Write(string folder, SyntheticCorpus corpus)
    {
        EmbeddedSource.Copy(corpus.ArticleCount > 0 ? "Corpus.cs" : "Empty.cs", folder);
        corpus.WriteTo(Path.Combine(folder, "seeds"));
    }
}
