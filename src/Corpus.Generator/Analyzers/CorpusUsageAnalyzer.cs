using System.Collections.Immutable;
using Corpus.Generator.Diagnostics;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Diagnostics;
using Microsoft.CodeAnalysis.Operations;

namespace Corpus.Generator.Analyzers;

/// <summary>
/// Checks constant slugs and keys where code uses them, so that a renamed or deleted article breaks the build instead of the program.
/// Costs nothing in a compilation without the run time, and reads the names of a collection only when a constant is looked up in it.
/// </summary>
[DiagnosticAnalyzer(LanguageNames.CSharp)]
public sealed class CorpusUsageAnalyzer : DiagnosticAnalyzer
{
    /// <inheritdoc/>
    public override ImmutableArray<DiagnosticDescriptor> SupportedDiagnostics { get; } =
        [UsageRules.UnknownSlug, UsageRules.UnknownKey, UsageRules.SlugHasMember];

    /// <inheritdoc/>
    public override void Initialize(AnalysisContext context)
    {
        if (context is null)
        {
            throw new ArgumentNullException(nameof(context));
        }

        context.EnableConcurrentExecution();
        context.ConfigureGeneratedCodeAnalysis(GeneratedCodeAnalysisFlags.None);
        context.RegisterCompilationStartAction(Start);
    }

    private static void Start(CompilationStartAnalysisContext context)
    {
        if (RuntimeTypes.Find(context.Compilation) is not { } types)
        {
            return;
        }

        var collections = new Collections(types);
        var marks = types.ArticleSlug is { } attribute ? new SlugMarks(attribute, collections) : null;
        var lookups = new LookupCheck(collections);

        context.RegisterOperationAction(
            operation =>
            {
                if (operation.Operation is IArgumentOperation { ArgumentKind: not ArgumentKind.DefaultValue, Parameter: { } parameter } argument
                    && !lookups.TryCheck(operation, argument, parameter))
                {
                    CheckMarked(operation, marks, parameter, argument.Value);
                }
            },
            OperationKind.Argument);
        context.RegisterOperationAction(
            operation =>
            {
                var assignment = (IAssignmentOperation)operation.Operation;
                CheckMarked(operation, marks, (assignment.Target as IMemberReferenceOperation)?.Member, assignment.Value);
            },
            OperationKind.SimpleAssignment,
            OperationKind.CoalesceAssignment);
        context.RegisterOperationAction(
            operation =>
            {
                var initializer = (ISymbolInitializerOperation)operation.Operation;
                CheckMarked(operation, marks, InitializedBy(initializer), initializer.Value);
            },
            OperationKind.FieldInitializer,
            OperationKind.PropertyInitializer,
            OperationKind.ParameterInitializer);
    }

    private static ISymbol? InitializedBy(ISymbolInitializerOperation initializer) => initializer switch
    {
        IFieldInitializerOperation field => field.InitializedFields.FirstOrDefault(),
        IPropertyInitializerOperation property => property.InitializedProperties.FirstOrDefault(),
        IParameterInitializerOperation parameter => parameter.Parameter,
        _ => null,
    };

    private static void CheckMarked(OperationAnalysisContext context, SlugMarks? marks, ISymbol? target, IOperation value)
    {
        if (marks is null || target is null)
        {
            return;
        }

        Collection? collection = null;
        foreach (var (constant, slug) in ConstantStrings.In(value))
        {
            collection ??= marks.On(target);
            if (collection is null)
            {
                return;
            }

            SlugCheck.Check(context, collection, constant, slug, table: null);
        }
    }
}
