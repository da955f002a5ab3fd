using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>Finds the constant strings that a value may turn out to be: itself, either branch of a choice, each element of a collection.</summary>
internal static class ConstantStrings
{
    public static IEnumerable<(IOperation Operation, string Value)> In(IOperation value)
    {
        if (value.ConstantValue is { HasValue: true, Value: var constant })
        {
            return constant is string text ? [(value, text)] : [];
        }

        return value switch
        {
            IConversionOperation conversion => In(conversion.Operand),
            IConditionalOperation { WhenFalse: { } otherwise } choice => InAll([choice.WhenTrue, otherwise]),
            ICoalesceOperation coalesce => InAll([coalesce.Value, coalesce.WhenNull]),
            ISwitchExpressionOperation choice => InAll(choice.Arms.Select(static arm => arm.Value)),
            IArrayCreationOperation { Initializer: { } list } => InAll(list.ElementValues),
            ICollectionExpressionOperation list => InAll(list.Elements),
            _ => [],
        };
    }

    private static IEnumerable<(IOperation Operation, string Value)> InAll(IEnumerable<IOperation> values) => values.SelectMany(In);
}
