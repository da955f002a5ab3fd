using System.Globalization;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.Measuring;
using Corpus.Benchmarks.Programs;
using Spectre.Console;

namespace Corpus.Benchmarks.Commands;

/// <summary>Measures what the first access to a corpus costs, in programs with corpora of several sizes, against a program without one.</summary>
internal sealed class FirstAccessCommand : ICommand
{
    public string Name => "first-access";

    public string Usage => "[--aot] [--articles 6,1000,10000] [--length 3000] [--rounds 30] [--keep]: the first title and the first slug, from outside and inside the process";

    public int Run(CommandArguments arguments)
    {
        using var workspace = new Workspace(arguments.Has("keep"));
        var isNative = arguments.Has("aot");
        var sizes = arguments.Numbers("articles", 6, 1_000, 10_000);
        var corpora = sizes.Select(size => new SyntheticCorpus(size) { AverageLength = arguments.Number("length", SyntheticCorpus.UsualLength) }).ToArray();
        var programs = corpora.Select(corpus => Make(workspace, new CorpusContestant(), corpus, isNative)).ToArray();
        var empty = Make(workspace, new EmptyContestant(), new SyntheticCorpus(0), isNative);

        var rounds = arguments.Number("rounds", 30);
        ProgressLog.Say($"{rounds} rounds");
        var walls = Rounds.Measure(rounds, [() => ChildProcess.Time(empty, "title"), .. programs.Select(Func<double> (program) => () => ChildProcess.Time(program, "title"))]);
        var titles = Rounds.Measure(rounds, [.. programs.Select(Func<double> (program) => () => InsideReport.Of(program, "title").Milliseconds)]);
        var slugs = Rounds.Measure(rounds, [.. programs.Zip(corpora, Func<double> (program, corpus) => () => InsideReport.Of(program, "slug", corpus[corpus.ArticleCount / 2].Slug).Milliseconds)]);

        var table = new Table().Title(isNative ? "Native AOT" : "JIT");
        table.AddColumns("articles", "start to title, ms over an empty program", "first title inside, ms", "first slug inside, ms");
        table.AddRow("(empty)", $"0 (= {Text(walls[0])})", "", "");
        for (var i = 0; i < sizes.Count; i++)
        {
            table.AddRow(sizes[i].ToString("N0", CultureInfo.InvariantCulture), Text(walls[i + 1].Minus(walls[0])), Text(titles[i]), Text(slugs[i]));
        }

        AnsiConsole.Write(table);
        return 0;
    }

    private static string Make(Workspace workspace, IContestant contestant, SyntheticCorpus corpus, bool isNative)
    {
        var project = ProgramProject.Create(workspace, contestant, corpus);
        return isNative ? project.NativeProgram : project.Program;
    }

    private static string Text(Samples samples) => FormattableString.Invariant($"{samples.Median:F2} ({samples.Low:F2} to {samples.High:F2})");
}
