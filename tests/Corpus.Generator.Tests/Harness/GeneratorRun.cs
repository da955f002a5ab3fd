using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;

namespace Corpus.Generator.Tests.Harness;

/// <summary>
/// A driver at work on a project that is edited. Every run, whatever its test is about, checks what all must keep: no exception, no symbols or locations in a
/// model, and a second run over the same input that finds everything cached.
/// </summary>
internal sealed class GeneratorRun
{
    private GeneratorDriver _driver;
    private CSharpCompilation _compilation;
    private Dictionary<string, AdditionalText> _texts;

    private GeneratorRun(TestProject project, GeneratorDriver driver, CSharpCompilation compilation, Dictionary<string, AdditionalText> texts)
    {
        (Project, _driver, _compilation, _texts) = (project, driver, compilation, texts);
        RunAndCheck();
    }

    public TestProject Project { get; private set; }

    public GeneratorDriver Driver => _driver;

    /// <summary>The project's own code and the generated.</summary>
    public Compilation Compilation { get; private set; } = null!;

    public GeneratorRunResult Result => _driver.GetRunResult().Results.Single();

    public ImmutableArray<Diagnostic> Diagnostics => Result.Diagnostics;

    public static GeneratorRun Start(TestProject project)
    {
        var texts = project.Files.ToDictionary(file => file.FullPath, AdditionalText (file) => new InMemorySeed(file));
        var driver = CSharpGeneratorDriver.Create(
            [new CorpusGenerator().AsSourceGenerator()],
            texts.Values,
            TestProject.ParseOptions,
            project.Settings,
            new GeneratorDriverOptions(IncrementalGeneratorOutputKind.None, trackIncrementalGeneratorSteps: true));
        return new GeneratorRun(project, driver, project.Compile(), texts);
    }

    /// <summary>The text of a generated file.</summary>
    public string Source(string hintName) => Result.GeneratedSources.Single(source => source.HintName == hintName).SourceText.ToString();

    /// <summary>The names of all generated files, sorted.</summary>
    public IEnumerable<string> HintNames => Result.GeneratedSources.Select(source => source.HintName).Order(StringComparer.Ordinal);

    /// <summary>All generated files as one text.</summary>
    public string AllSources => string.Concat(
        Result.GeneratedSources.OrderBy(source => source.HintName, StringComparer.Ordinal).Select(source => $"=== {source.HintName}\n{source.SourceText}"));

    /// <summary>
    /// Moves on to another state of the project, as an editor would: files whose text is the same stay the same objects, others are replaced, come or go.
    /// </summary>
    public GeneratorRun Become(TestProject project, bool resave = false)
    {
        var texts = new Dictionary<string, AdditionalText>(StringComparer.Ordinal);
        foreach (var file in project.Files)
        {
            var isSame = !resave && Project.Files.Any(old => old.Path == file.Path && old.Text == file.Text) && _texts.ContainsKey(file.FullPath);
            texts.Add(file.FullPath, isSame ? _texts[file.FullPath] : new InMemorySeed(file));
        }

        foreach (var (path, old) in _texts)
        {
            _driver = !texts.TryGetValue(path, out var now) ? _driver.RemoveAdditionalTexts([old])
                : ReferenceEquals(old, now) ? _driver
                : _driver.ReplaceAdditionalText(old, now);
        }

        _driver = _driver.AddAdditionalTexts([.. texts.Where(pair => !_texts.ContainsKey(pair.Key)).Select(pair => pair.Value)]);
        if (!project.Files.Select(file => (file.Path, string.Join('|', file.Metadata))).SequenceEqual(Project.Files.Select(file => (file.Path, string.Join('|', file.Metadata))))
            || project.Properties != Project.Properties)
        {
            _driver = _driver.WithUpdatedAnalyzerConfigOptions(project.Settings);
        }

        _compilation = project.Sources.SequenceEqual(Project.Sources) ? _compilation : project.Compile();
        (Project, _texts) = (project, texts);
        RunAndCheck();
        return this;
    }

    /// <summary>A second run in the same state, to be edited on its own.</summary>
    public GeneratorRun Fork() => (GeneratorRun)MemberwiseClone();

    /// <summary>Why each result of a step is there, each reason once and in the order of the results: <c>Cached Modified</c>.</summary>
    public string Reasons(string step) => Result.TrackedSteps.TryGetValue(step, out var steps)
        ? string.Join(' ', steps.SelectMany(run => run.Outputs).Select(output => output.Reason).Distinct())
        : "";

    /// <summary>How many results of a step are new or modified.</summary>
    public int Redone(string step) => Result.TrackedSteps.TryGetValue(step, out var steps)
        ? steps.SelectMany(run => run.Outputs).Count(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
        : 0;

    /// <summary>The files whose output step ran again in the last run.</summary>
    public IEnumerable<string> RewrittenFiles => Result.TrackedOutputSteps.Values
        .SelectMany(steps => steps)
        .SelectMany(run => run.Outputs)
        .Where(output => output.Reason is IncrementalStepRunReason.New or IncrementalStepRunReason.Modified)
        .SelectMany(output => OutputFiles.Of(output.Value))
        .Order(StringComparer.Ordinal);

    private void RunAndCheck()
    {
        _driver = _driver.RunGeneratorsAndUpdateCompilation(_compilation, out var compilation, out _, TestContext.Current.CancellationToken);
        Compilation = compilation;
        Assert.Null(Result.Exception);
        ModelGraph.AssertHoldsNoRoslynObjects(Result);

        var again = _driver.RunGenerators(_compilation, TestContext.Current.CancellationToken).GetRunResult().Results.Single();
        var reasons = again.TrackedSteps.Concat(again.TrackedOutputSteps)
            .SelectMany(step => step.Value.SelectMany(run => run.Outputs).Select(output => (step.Key, output.Reason)))
            .Where(step => step.Reason is not (IncrementalStepRunReason.Cached or IncrementalStepRunReason.Unchanged));
        Assert.Empty(reasons);
    }
}
