using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Corpus.Generator;

namespace Corpus.Benchmarks.Programs;

/// <summary>Articles compiled by this repository's generator, through the props and targets that the package has.</summary>
internal sealed class CorpusContestant : IContestant
{
    public string Name => "Corpus";

    public string ProjectElements(SyntheticCorpus corpus) =>
        $"""
          <Import Project="{Repository.Root}src/Corpus/build/Corpus.props" />
          <PropertyGroup>
            <EnableDefaultCorpusItems>false</EnableDefaultCorpusItems>
            <CorpusIsReferenced>true</CorpusIsReferenced>
          </PropertyGroup>
          <ItemGroup>
            <Reference Include="Corpus" HintPath="{typeof(Article).Assembly.Location}" />
            <Analyzer Include="{typeof(CorpusGenerator).Assembly.Location}" />
            <Corpus Include="seeds/**/*.txt" Name="News" Format="{corpus.Format}" CapturedAt="{SyntheticCorpus.CapturedAt}" />
          </ItemGroup>
          <Import Project="{Repository.Root}src/Corpus/build/Corpus.targets" />
        """;

    public void Write(string folder, SyntheticCorpus corpus)
    {
        EmbeddedSource.Copy("Corpus.cs", folder);
        corpus.WriteTo(Path.Combine(folder, "seeds"));
    }
}
