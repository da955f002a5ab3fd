using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.Diagnostics;

namespace Corpus.Generator.Analyzers;

/// <summary>Checks one constant that is used as the slug of an article in one collection.</summary>
internal static class SlugCheck
{
    /// <param name="context">Where to report.</param>
    /// <param name="collection">The collection that should have the article.</param>
    /// <param name="constant">The expression with the slug.</param>
    /// <param name="slug">Its value.</param>
    /// <param name="table">The type of the table that the slug is the index of; null when it is used otherwise.</param>
    public static void Check(OperationAnalysisContext context, Collection collection, IOperation constant, string slug, ITypeSymbol? table)
    {
        if (collection.Slugs(context.CancellationToken) is not { } slugs)
        {
            return;
        }

        if (!slugs.Any(set => set.Contains(slug)))
        {
            ReportUnknown(context, collection, slugs, constant, slug);
        }
        else if (constant.Syntax.IsKind(SyntaxKind.StringLiteralExpression))
        {
            ReportMember(context, collection, constant, slug, table);
        }
    }

    /// <summary>The properties of a diagnostic whose fix writes <paramref name="nearest"/>; none without it.</summary>
    public static ImmutableDictionary<string, string?> Suggest(string? nearest) => nearest is null
        ? ImmutableDictionary<string, string?>.Empty
        : ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Nearest, nearest);

    private static void ReportUnknown(
        OperationAnalysisContext context, Collection collection, IReadOnlyList<KeySet> slugs, IOperation constant, string slug)
    {
        var name = collection.Type.Name;
        var nearest = NearestKey.Find(slugs, slug, context.CancellationToken);
        var advice = nearest is not null ? $"did you mean '{nearest}'?"
            : slugs.All(static set => set.Count == 0) ? "it has no articles"
            : collection.HasSlugs ? $"'{name}.Slugs' has the slugs that there are"
            : "write the slug of one of its articles";
        context.ReportDiagnostic(
            Diagnostic.Create(UsageRules.UnknownSlug, constant.Syntax.GetLocation(), Suggest(nearest), slug, name, advice));
    }

    private static void ReportMember(OperationAnalysisContext context, Collection collection, IOperation constant, string slug, ITypeSymbol? table)
    {
        if (collection.ConstantOf(slug, context.CancellationToken) is not { } field)
        {
            return;
        }

        var properties = ImmutableDictionary<string, string?>.Empty.Add(FixProperties.Constant, field);
        var member = $"{collection.Type.Name}.Slugs{field.Substring(field.LastIndexOf('.'))}";
        if (table is not null && collection.PropertyOf(table, slug, context.CancellationToken) is { } property)
        {
            properties = properties.Add(FixProperties.Property, property);
            member = $"{collection.Type.Name}.Articles.{property}";
        }

        context.ReportDiagnostic(Diagnostic.Create(UsageRules.SlugHasMember, constant.Syntax.GetLocation(), properties, slug, member));
    }
}
