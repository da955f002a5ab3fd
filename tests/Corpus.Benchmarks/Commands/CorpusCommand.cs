using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Commands;

/// <summary>Writes a synthetic corpus to a folder, to try something out on.</summary>
internal sealed class CorpusCommand : ICommand
{
    public string Name => "corpus";

    public string Usage => "--to <folder> [--articles 1000] [--layout plain|news] [--per-file 1] [--length 3000]: writes synthetic seeds";

    public int Run(CommandArguments arguments)
    {
        var corpus = new SyntheticCorpus(arguments.Number("articles", 1_000))
        {
            Layout = Enum.Parse<SeedLayout>(arguments.Text("layout") ?? nameof(SeedLayout.Plain), ignoreCase: true),
            ArticlesPerFile = arguments.Number("per-file", 1),
            AverageLength = arguments.Number("length", SyntheticCorpus.UsualLength),
        };
        var folder = arguments.Text("to") ?? throw new ArgumentException("--to says where the seeds go.");
        ProgressLog.Say(FormattableString.Invariant($"wrote {corpus.ArticleCount} articles, {corpus.WriteTo(folder)} bytes, to {folder}"));
        return 0;
    }
}
