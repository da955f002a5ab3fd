using System.Collections.Immutable;
using System.Composition;
using Corpus.Generator.Analyzers;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CodeActions;
using Microsoft.CodeAnalysis.CodeFixes;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Simplification;

namespace Corpus.CodeFixes;

/// <summary>Turns a literal slug into the constant that the collection has for it, or the look-up with it into the property of the article.</summary>
[ExportCodeFixProvider(LanguageNames.CSharp, Name = nameof(SlugMemberFix)), Shared]
public sealed class SlugMemberFix : CodeFixProvider
{
    /// <summary>Tells the fix that writes the property from the one that writes the constant, when all of one kind are applied.</summary>
    public const string UseProperty = nameof(SlugMemberFix) + "." + nameof(UseProperty);

    /// <inheritdoc cref="UseProperty"/>
    public const string UseConstant = nameof(SlugMemberFix) + "." + nameof(UseConstant);

    /// <inheritdoc/>
    public override ImmutableArray<string> FixableDiagnosticIds { get; } = [UsageIds.SlugHasMember];

    /// <inheritdoc/>
    public override FixAllProvider GetFixAllProvider() => WellKnownFixAllProviders.BatchFixer;

    /// <inheritdoc/>
    public override Task RegisterCodeFixesAsync(CodeFixContext context)
    {
        foreach (var diagnostic in context.Diagnostics)
        {
            if (diagnostic.Properties.TryGetValue(FixProperties.Property, out var property) && property is not null)
            {
                Register(context, diagnostic, $"Use the property '{property}'", UseProperty,
                    cancellation => Replacement.ApplyAsync<ElementAccessExpressionSyntax>(
                        context.Document, diagnostic, lookup => PropertyOf(lookup, property), cancellation));
            }

            if (diagnostic.Properties.TryGetValue(FixProperties.Constant, out var constant) && constant is not null)
            {
                Register(context, diagnostic, $"Use the constant 'Slugs{constant.Substring(constant.LastIndexOf('.'))}'", UseConstant,
                    cancellation => Replacement.ApplyAsync<ExpressionSyntax>(
                        context.Document, diagnostic, _ => Qualified(constant), cancellation));
            }
        }

        return Task.CompletedTask;
    }

    private static void Register(
        CodeFixContext context, Diagnostic diagnostic, string title, string key, Func<CancellationToken, Task<Document>> apply) =>
        context.RegisterCodeFix(CodeAction.Create(title, apply, key), diagnostic);

    private static MemberAccessExpressionSyntax PropertyOf(ElementAccessExpressionSyntax lookup, string property) =>
        SyntaxFactory.MemberAccessExpression(
            SyntaxKind.SimpleMemberAccessExpression, lookup.Expression, SyntaxFactory.IdentifierName(property));

    /// <summary>As long as it can be; the simplifier leaves what the place needs.</summary>
    private static ExpressionSyntax Qualified(string constant) =>
        SyntaxFactory.ParseExpression(constant).WithAdditionalAnnotations(Simplifier.Annotation);
}
