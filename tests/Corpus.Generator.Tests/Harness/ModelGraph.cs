using System.Collections;
using System.Reflection;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Harness;

/// <summary>Walks everything the pipeline keeps between runs.</summary>
internal static class ModelGraph
{
    /// <summary>Fails if a model of our steps holds, at any depth, what roots a compilation or compares by identity.</summary>
    public static void AssertHoldsNoRoslynObjects(GeneratorRunResult result)
    {
        var visited = new HashSet<object>(ReferenceEqualityComparer.Instance);
        var ours = typeof(TrackingNames).GetFields().Select(field => (string)field.GetRawConstantValue()!);
        foreach (var step in ours.Where(result.TrackedSteps.ContainsKey))
        {
            foreach (var (value, _) in result.TrackedSteps[step].SelectMany(run => run.Outputs))
            {
                Visit(value, step, visited);
            }
        }
    }

    private static void Visit(object? node, string path, HashSet<object> visited)
    {
        if (node is null or string or AdditionalText or DiagnosticDescriptor || node.GetType().IsPrimitive || node.GetType().IsEnum || !visited.Add(node))
        {
            return;
        }

        Assert.False(
            node is ISymbol or Compilation or SemanticModel or SyntaxNode or SyntaxTree or SyntaxReference or Location or SourceText or Diagnostic,
            $"{path} holds a {node.GetType().Name}");
        if (node is IEnumerable sequence && node.GetType().IsArray)
        {
            foreach (var item in sequence)
            {
                Visit(item, path + "[]", visited);
            }

            return;
        }

        for (var type = node.GetType(); type is not null && type != typeof(object); type = type.BaseType)
        {
            foreach (var field in type.GetFields(BindingFlags.Instance | BindingFlags.Public | BindingFlags.NonPublic | BindingFlags.DeclaredOnly))
            {
                if (!field.FieldType.IsPointer)
                {
                    Visit(field.GetValue(node), $"{path}.{field.Name}", visited);
                }
            }
        }
    }
}
