using System.Collections.Immutable;
using System.Globalization;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp.Syntax;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>Checks the constants that tables and look-ups of generated collections are asked for.</summary>
internal sealed class LookupCheck(Collections collections)
{
    /// <summary>So few keys are better named than counted.</summary>
    private const int FewKeys = 5;

    /// <summary>Checks a key given to a table or a look-up; false when <paramref name="argument"/> is something else.</summary>
    public bool TryCheck(OperationAnalysisContext context, IArgumentOperation argument, IParameterSymbol parameter)
    {
        if (parameter.ContainingSymbol is not { ContainingType: { } owner } member)
        {
            return false;
        }

        var (isTable, isLookup) = (collections.IsTable(owner), collections.IsLookup(owner));
        if (!isTable && !isLookup)
        {
            return false;
        }

        if (parameter.Ordinal == 0 && TakesKey(member) && RuntimeTypes.IsText(parameter.Type) && Receiver(argument) is { } receiver)
        {
            if (isTable)
            {
                CheckTable(context, receiver, argument.Value);
            }
            else
            {
                CheckLookup(context, receiver, argument.Value);
            }
        }

        return true;
    }

    private static bool TakesKey(ISymbol member) => member is IPropertySymbol { IsIndexer: true } or IMethodSymbol { Name: "TryGet" or "Contains" };

    private static IOperation? Receiver(IArgumentOperation argument)
    {
        var receiver = argument.Parent switch
        {
            IPropertyReferenceOperation indexer => indexer.Instance,
            IInvocationOperation call => call.Instance,
            _ => null,
        };
        while (receiver is IConversionOperation { IsImplicit: true } conversion)
        {
            receiver = conversion.Operand;
        }

        return receiver;
    }

    private void CheckTable(OperationAnalysisContext context, IOperation receiver, IOperation value)
    {
        if (collections.OfTable(receiver.Type) is not { } collection)
        {
            return;
        }

        // Only 'table["slug"]' as a whole can become 'table.Member': not 'table?["slug"]', and not one branch of a choice.
        var isIndex = value.Parent?.Parent is IPropertyReferenceOperation { Syntax: ElementAccessExpressionSyntax };
        foreach (var (constant, slug) in ConstantStrings.In(value))
        {
            SlugCheck.Check(context, collection, constant, slug, isIndex && constant == value ? receiver.Type : null);
        }
    }

    private void CheckLookup(OperationAnalysisContext context, IOperation receiver, IOperation value)
    {
        if (receiver is not IPropertyReferenceOperation { Property: { IsStatic: true } lookup } || collections.Find(lookup.ContainingType) is not { } collection)
        {
            return;
        }

        foreach (var (constant, key) in ConstantStrings.In(value))
        {
            var keys = collection.LookupKeys(lookup.Name);
            if (keys.IsDefault)
            {
                return;
            }

            if (!keys.Any(set => set.Contains(key)))
            {
                ReportKey(context, $"{collection.Type.Name}.{lookup.Name}", keys, constant, key);
            }
        }
    }

    private static void ReportKey(OperationAnalysisContext context, string lookup, ImmutableArray<KeySet> keys, IOperation constant, string key)
    {
        var nearest = NearestKey.Find(keys, key, context.CancellationToken);
        context.ReportDiagnostic(Diagnostic.Create(
            UsageRules.UnknownKey,
            constant.Syntax.GetLocation(),
            SlugCheck.Suggest(nearest),
            key,
            lookup,
            nearest is null ? Known(keys) : $"did you mean '{nearest}'?"));
    }

    private static string Known(ImmutableArray<KeySet> keys)
    {
        var count = keys.Sum(static set => set.Count);
        return count switch
        {
            0 => "it has no keys",
            1 => $"its only key is '{keys.SelectMany(static set => set.Keys).First()}'",
            <= FewKeys => $"its keys are {string.Join(", ", keys.SelectMany(static set => set.Keys).Select(static key => $"'{key}'"))}",
            _ => $"none of its {count.ToString(CultureInfo.InvariantCulture)} keys is similar",
        };
    }
}
