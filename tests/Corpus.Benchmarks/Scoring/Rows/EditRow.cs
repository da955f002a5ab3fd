using System.Diagnostics;
using Corpus.Benchmarks.Corpora;
using Corpus.Benchmarks.InProcess;
using Corpus.Benchmarks.Measuring;
using Microsoft.CodeAnalysis;

namespace Corpus.Benchmarks.Scoring.Rows;

/// <summary>What one edit costs in a driver that is at work, as in an editor.</summary>
internal sealed class EditRow : IScorecardRow
{
    private const double SourceAim = 1;
    private const double BodyAim = 30;
    private const double TitleAim = 60;
    private const int EditsInARow = 5;

    public string Name => "edit";

    public IEnumerable<Finding> Measure(ScorecardContext context)
    {
        var corpus = SyntheticCorpus.ForMetadata(context.Scale.EditArticles) with { ArticlesPerFile = 1 };
        ProgressLog.Say(FormattableString.Invariant($"editing among {corpus.ArticleCount} articles"));
        var project = GeneratorProject.InMemory(corpus, SourceOf(0));
        var driver = project.Driver.RunGenerators(project.Compilation);
        var number = corpus.ArticleCount / 2;
        var (file, seed, article) = (corpus.Files.ElementAt(number), project.Seeds[number], corpus[number]);
        var edits = 0;
        var taken = Rounds.Measure(
            Math.Max(2, context.Scale.Rounds / 3),
            [
                () => Fastest(() => Run(driver, project.Compilation.ReplaceSyntaxTree(project.Compilation.SyntaxTrees[0], GeneratorProject.Parse(SourceOf(++edits))))),
                () => Fastest(() => Run(Append(article.Paragraphs[0]), project.Compilation)),
                () => Fastest(() => Run(Append(article.Title), project.Compilation)),
                () => Run(project.Driver, project.Compilation),
            ]);
        return Findings(FormattableString.Invariant($"among {corpus.ArticleCount:N0} articles"), taken);

        GeneratorDriver Append(string text) => driver.ReplaceAdditionalText(
            seed, GeneratorProject.Seed(file with { Text = file.Text.Replace(text, FormattableString.Invariant($"{text} edit {++edits}"), StringComparison.Ordinal) }));
    }

    private static IEnumerable<Finding> Findings(string subject, Samples[] taken)
    {
        (string What, double Aim)[] kinds = [("C# edit", SourceAim), ("body edit", BodyAim), ("title edit", TitleAim)];
        foreach (var ((what, aim), samples) in kinds.Zip(taken))
        {
            yield return Finding.Absolute($"{what} {subject}", "-", samples, "ms", aim);
            yield return Finding.Ratio($"{what} {subject}", "a full run", samples, taken[^1], "ms");
        }
    }

    private static string SourceOf(int number) => FormattableString.Invariant($"internal static class Edited {{ public static int Number => {number}; }}");

    /// <summary>Of several edits in a row, as somebody types them: the first also pays for what the full run of the round before left to the garbage collector.</summary>
    private static double Fastest(Func<double> edit) => Enumerable.Range(0, EditsInARow).Min(_ => edit());

    private static double Run(GeneratorDriver driver, Compilation compilation)
    {
        var start = Stopwatch.GetTimestamp();
        driver.RunGenerators(compilation);
        return Stopwatch.GetElapsedTime(start).TotalMilliseconds;
    }
}
