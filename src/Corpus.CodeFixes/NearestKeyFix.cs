using System.Collections.Immutable;
using System.Composition;
using Corpus.Generator.Analyzers;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.CodeFixes;

/// <summary>Replaces a slug or key that does not exist by the nearest one that does.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(NearestKeyFix)), Shared]
public sealed class NearestKeyFix : CodeFixProvider
{
    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageIds.UnknownSlug, UsageIds.UnknownKey];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FixProperties.Nearest, out var nearest) && nearest is not null)
            {
                context.RegisterCodeFix(
                    CodeAction.Create(
                        $"Change to '{nearest}'",
                        cancellation => ReplaceAsync(context.Document, diagnostic, nearest, cancellation),
                        equivalenceKey: nameof(NearestKeyFix)),
                    diagnostic);
            }
        }

        return Task.CompletedTask;
    }

    private static Task<Document> ReplaceAsync(Document document, Diagnostic diagnostic, string nearest, CancellationToken cancellation)
    {
        var literal = SyntaxFactory.LiteralExpression(SyntaxKind.StringLiteralExpression, SyntaxFactory.Literal(nearest));
        return Replacement.ApplyAsync<ExpressionSyntax>(document, diagnostic, _ => literal, cancellation);
    }
}
