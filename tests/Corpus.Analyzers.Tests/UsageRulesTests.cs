using System.Reflection;
using Corpus.CodeFixes;
using Corpus.Generator.Analyzers;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Analyzers.Tests;

/// <summary>Each rule about code: reported, fixed, documented and listed.</summary>
public sealed class UsageRulesTests
{
    private static DiagnosticDescriptor[] AllRules { get; } =
        [.. typeof(UsageRules).GetFields(BindingFlags.Static | BindingFlags.Public).Select(rule => (DiagnosticDescriptor)rule.GetValue(null)!)];

    [Fact]
    public void EveryRuleIsReportedByTheAnalyzerAndHasAFix()
    {
        CodeFixProvider[] fixes = [new NearestKeyFix(), new SlugMemberFix()];

        Assert.Equal(AllRules, new CorpusUsageAnalyzer().SupportedDiagnostics);
        Assert.Equal(AllRules.Select(rule => rule.Id), fixes.SelectMany(fix => fix.FixableDiagnosticIds));
    }

    [Fact]
    public void EveryRuleHasAPageThatStatesItsTitleAndSeverityAndAnExample() =>
        Assert.All(AllRules, rule =>
        {
            var page = Read(Path.Combine("docs", "diagnostics", rule.Id + ".md"));
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page, StringComparison.Ordinal);
            Assert.Contains($"| {Lower(rule.DefaultSeverity)} |", page, StringComparison.Ordinal);
            Assert.All(
                ["## Cause", "## Example", "## Fix", "## Suppress", $"{Lower(rule.DefaultSeverity)} {rule.Id}: "],
                part => Assert.Contains(part, page, StringComparison.Ordinal));
            Assert.EndsWith($"/docs/diagnostics/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        });

    [Fact]
    public void EveryRuleIsListedInAnalyzerReleases()
    {
        var releases = Read("AnalyzerReleases.Shipped.md") + Read("AnalyzerReleases.Unshipped.md");

        Assert.All(AllRules, rule =>
            Assert.Contains($"{rule.Id} | {rule.Category} | {rule.DefaultSeverity} | {rule.Title}\n", releases, StringComparison.Ordinal));
    }

    private static string Read(string path) => File.ReadAllText(Path.Combine(AppContext.BaseDirectory, path)).ReplaceLineEndings("\n");

    private static string Lower(DiagnosticSeverity severity) => severity switch
    {
        DiagnosticSeverity.Error => "error",
        DiagnosticSeverity.Warning => "warning",
        DiagnosticSeverity.Info => "info",
        _ => "hidden",
    };
}
