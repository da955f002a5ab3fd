using System.Collections.Immutable;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;

namespace Corpus.Analyzers.Tests.Harness;

/// <summary>Applies code fixes in a workspace of one project, as an editor would.</summary>
internal static class Fixing
{
    /// <summary>The file after the fix of the first diagnostic with <paramref name="id"/>.</summary>
    public static async Task<string> FirstAsync(CodeFixProvider provider, string id, string source, string? equivalenceKey = null)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, source);
        var diagnostic = (await DiagnoseAsync(document.Project)).First(found => found.Id == id);
        var actions = await ActionsAsync(provider, document, diagnostic);
        var action = actions.First(candidate => equivalenceKey is null || candidate.EquivalenceKey == equivalenceKey);
        return await ApplyAsync(action, document);
    }

    /// <summary>The titles of all fixes for the first diagnostic with <paramref name="id"/>.</summary>
    public static async Task<IReadOnlyList<string>> TitlesAsync(CodeFixProvider provider, string id, string source)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, source);
        var diagnostic = (await DiagnoseAsync(document.Project)).First(found => found.Id == id);
        return (await ActionsAsync(provider, document, diagnostic)).ConvertAll(action => action.Title);
    }

    /// <summary>The file after all diagnostics with <paramref name="id"/> were fixed in one go.</summary>
    public static async Task<string> AllAsync(CodeFixProvider provider, string id, string source, string equivalenceKey)
    {
        using var workspace = new AdhocWorkspace();
        var document = Open(workspace, source);
        var fixAll = provider.GetFixAllProvider()!;
        var context = new FixAllContext(
            document, provider, FixAllScope.Document, equivalenceKey, [id], new Diagnostics(), TestContext.Current.CancellationToken);
        return await ApplyAsync((await fixAll.GetFixAsync(context))!, document);
    }

    private static Document Open(AdhocWorkspace workspace, string source)
    {
        var info = ProjectInfo.Create(
            ProjectId.CreateNewId(), VersionStamp.Create(), "Consumer", "Consumer", LanguageNames.CSharp,
            compilationOptions: Analysis.Options,
            parseOptions: Analysis.Language,
            metadataReferences: Analysis.Framework.Add(Analysis.Runtime));
        var project = workspace.AddProject(info);
        project = project.AddDocument("News.g.cs", GeneratedCode.News, filePath: "News.g.cs").Project;
        return project.AddDocument("Program.cs", source, filePath: "Program.cs");
    }

    private static async Task<ImmutableArray<Diagnostic>> DiagnoseAsync(Project project) =>
        await Analysis.DiagnoseAsync((await project.GetCompilationAsync(TestContext.Current.CancellationToken))!);

    private static async Task<List<CodeAction>> ActionsAsync(CodeFixProvider provider, Document document, Diagnostic diagnostic)
    {
        var actions = new List<CodeAction>();
        await provider.RegisterCodeFixesAsync(
            new CodeFixContext(document, diagnostic, (action, _) => actions.Add(action), TestContext.Current.CancellationToken));
        return actions;
    }

    /// <summary>The changed file; it must still compile, as far as compilers without analyzers are concerned.</summary>
    private static async Task<string> ApplyAsync(CodeAction action, Document document)
    {
        var token = TestContext.Current.CancellationToken;
        var operations = await action.GetOperationsAsync(token);
        var changed = operations.OfType<ApplyChangesOperation>().Single().ChangedSolution.GetDocument(document.Id)!;
        var compilation = (await changed.Project.GetCompilationAsync(token))!;
        Assert.Empty(compilation.GetDiagnostics(token).Where(diagnostic => diagnostic.Severity == DiagnosticSeverity.Error));
        return (await changed.GetTextAsync(token)).ToString();
    }

    private sealed class Diagnostics : FixAllContext.DiagnosticProvider
    {
        public override async Task<IEnumerable<Diagnostic>> GetAllDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            await DiagnoseAsync(project);

        public override async Task<IEnumerable<Diagnostic>> GetDocumentDiagnosticsAsync(Document document, CancellationToken cancellationToken)
        {
            var tree = await document.GetSyntaxTreeAsync(cancellationToken);
            return (await DiagnoseAsync(document.Project)).Where(diagnostic => diagnostic.Location.SourceTree == tree);
        }

        public override Task<IEnumerable<Diagnostic>> GetProjectDiagnosticsAsync(Project project, CancellationToken cancellationToken) =>
            Task.FromResult<IEnumerable<Diagnostic>>([]);
    }
}
