using System.Reflection;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Tests.Diagnostics;

/// <summary>Each rule: provoked, found at its place, documented.</summary>
public sealed class RulesTests
{
    /// <summary>Rules whose cause is outside any seed; they have tests of their own.</summary>
    private static readonly HashSet<string> s_notProvokedBySeeds = ["CORP0008", "CORP0009", "CORP2017", "CORP2020"];

    private static Dictionary<DiagnosticSeverity, string> Names { get; } = new()
    {
        [DiagnosticSeverity.Error] = "error", [DiagnosticSeverity.Warning] = "warning", [DiagnosticSeverity.Info] = "info",
    };

    public static TheoryData<int, string> Provoked => new(ProvokedRule.All.Select((rule, i) => (i, rule.ToString())));

    private static IEnumerable<DiagnosticDescriptor> AllRules => typeof(Rules).GetFields(BindingFlags.Static | BindingFlags.Public).Select(rule => (DiagnosticDescriptor)rule.GetValue(null)!);

    [Theory]
    [MemberData(nameof(Provoked))]
    public void ABrokenRuleIsReportedAtItsPlaceWithItsFix(int index, string name)
    {
        var expected = ProvokedRule.All[index];
        Assert.Equal(expected.ToString(), name);

        var diagnostic = Assert.Single(expected.Project.Run().Diagnostics);

        Assert.Equal(expected.Id, diagnostic.Id);
        Assert.Equal(expected.Message, diagnostic.GetMessage(System.Globalization.CultureInfo.InvariantCulture));
        if (expected.File is null)
        {
            Assert.Equal(Location.None, diagnostic.Location);
            return;
        }

        var file = expected.Project.Files.Single(file => file.Path == expected.File);
        var position = diagnostic.Location.GetLineSpan();
        Assert.Equal(file.FullPath, position.Path);
        Assert.Equal((expected.Line, expected.Column), (position.StartLinePosition.Line + 1, position.StartLinePosition.Character + 1));
        Assert.StartsWith(expected.Squiggle, file.Text.Substring(diagnostic.Location.SourceSpan.Start, diagnostic.Location.SourceSpan.Length), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Provoked))]
    public void TheOutputCompilesAllTheSame(int index, string name)
    {
        Assert.NotEmpty(name);
        using var corpus = Harness.CompiledCorpus.Of(ProvokedRule.All[index].Project);
    }

    [Fact]
    public void TheListOfRulesIsComplete() => Assert.Equal(AllRules, Rules.All);

    [Fact]
    public void EveryRuleIsProvokedByATest() =>
        Assert.Empty(AllRules.Select(rule => rule.Id).Except(ProvokedRule.All.Select(rule => rule.Id)).Except(s_notProvokedBySeeds));

    [Fact]
    public void EveryRuleHasAPageThatStatesItsTitleAndSeverityAndAnExample()
    {
        foreach (var rule in AllRules)
        {
            var page = File.ReadAllText(Path.Combine(AppContext.BaseDirectory, "docs", "diagnostics", rule.Id + ".md"));
            Assert.StartsWith($"# {rule.Id}: {rule.Title}\n", page, StringComparison.Ordinal);
            Assert.Contains($"| {(Names[rule.DefaultSeverity])} |", page, StringComparison.Ordinal);
            Assert.All(["## Cause", "## Example", "## Fix", $"{rule.Id}: "], part => Assert.Contains(part, page, StringComparison.Ordinal));
            Assert.EndsWith($"/docs/diagnostics/{rule.Id}.md", rule.HelpLinkUri, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void IdsAreUniqueAndMessagesNameAFix()
    {
        Assert.Equal(AllRules.Count(), AllRules.Select(rule => rule.Id).Distinct().Count());
        Assert.All(AllRules, rule => Assert.Contains(';', rule.MessageFormat.ToString(System.Globalization.CultureInfo.InvariantCulture)));
    }
}
