using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.CodeFixes;

/// <summary>Replaces the expression that a diagnostic is about, and leaves the blanks and comments around it.</summary>
internal static class Replacement
{
    /// <summary>Replaces the innermost <typeparamref name="T"/> around the diagnostic's span; the document stays as it is if there is none.</summary>
    public static async Task<Document> ApplyAsync<T>(
        Document document, Diagnostic diagnostic, Func<T, ExpressionSyntax> replace, CancellationToken cancellation)
        where T : ExpressionSyntax
    {
        var root = await document.GetSyntaxRootAsync(cancellation).ConfigureAwait(false);
        var node = root?.FindNode(diagnostic.Location.SourceSpan, getInnermostNodeForTie: true).FirstAncestorOrSelf<T>();
        return root is null || node is null ? document : document.WithSyntaxRoot(root.ReplaceNode(node, replace(node).WithTriviaFrom(node)));
    }
}
