using Microsoft.CodeAnalysis.Text;

namespace Corpus.Analyzers.Tests.Harness;

/// <summary>Code in which <c>[|</c> and <c>|]</c> mark what a diagnostic must underline.</summary>
internal sealed record Source(string Text, IReadOnlyList<TextSpan> Marks)
{
    private const string Start = "[|";
    private const string End = "|]";

    public static Source Parse(string marked)
    {
        var marks = new List<TextSpan>();
        var text = marked;
        for (var start = text.IndexOf(Start, StringComparison.Ordinal); start >= 0; start = text.IndexOf(Start, StringComparison.Ordinal))
        {
            text = text.Remove(start, Start.Length);
            var end = text.IndexOf(End, start, StringComparison.Ordinal);
            text = text.Remove(end, End.Length);
            marks.Add(TextSpan.FromBounds(start, end));
        }

        return new Source(text, marks);
    }

    /// <summary>Statements as a whole file: a method that can use <c>My.App</c>.</summary>
    public static string Method(string statements) => $$"""
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using Corpus;
        using My.App;

        namespace Consumer;

        internal static class Program
        {
            private static void Run(bool flag, string text)
            {
                {{statements.ReplaceLineEndings("\n").Replace("\n", "\n        ", StringComparison.Ordinal)}}
            }
        }
        """;
}
