using System.Runtime.Loader;
using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests.Robustness;

/// <summary>Many threads on a corpus that was just loaded: generated code, and not only the library, must publish each object once.</summary>
public sealed class ConcurrencyTests
{
    private const int Threads = 16;
    private const int Rounds = 25;

    private const string Look = """
        using System;
        using System.Collections.Generic;
        using System.Linq;
        using My.App;

        /// <summary>Looks at everything.</summary>
        public static class Look
        {
            /// <summary>What one corpus has once.</summary>
            public static object?[] Objects() => News.Articles
                .SelectMany(a => new object?[] { a, a.Place, a.Body, a.Sections, a.Updated, a.Picture, a.Source.Path, News.Articles[a.Slug] }.Concat(a.Body))
                .Concat(new object[] { News.Articles, News.ByDate, News.ByPlace })
                .ToArray();

            /// <summary>What the articles say.</summary>
            public static string[] Values() => News.Articles.Select(a => $"{a.Slug}|{a.Title}|{a.Date:O}|{a.Place}|{a.Text}|{string.Join("/", a.Highlights)}|{a.Source}").ToArray();
        }
        """;

    [Fact]
    public void EveryThreadOnAColdCorpusSeesTheSameObjects()
    {
        var assembly = CompiledCorpus.Emit(RepositorySeeds.NewsProject.WithSource(Look).Run());
        string[]? expected = null;
        for (var round = 0; round < Rounds; round++)
        {
            var context = new AssemblyLoadContext("Cold", isCollectible: true);
            var look = context.LoadFromStream(new MemoryStream(assembly)).GetType("Look", throwOnError: true)!;
            var objects = look.GetMethod("Objects")!.CreateDelegate<Func<object?[]>>();
            var values = look.GetMethod("Values")!.CreateDelegate<Func<string[]>>();

            var seen = Together(() => (Objects: objects(), Values: values()));

            expected ??= seen[0].Values;
            Assert.All(seen, one => Assert.True(one.Objects.SequenceEqual(seen[0].Objects, ReferenceEqualityComparer.Instance)));
            Assert.All(seen, one => Assert.Equal(expected, one.Values));
            context.Unload();
        }
    }

    /// <summary>Runs the same on several threads, which start together, and returns what each saw.</summary>
    private static T[] Together<T>(Func<T> action)
    {
        using var barrier = new Barrier(Threads);
        var results = new T[Threads];
        var threads = Enumerable.Range(0, Threads).Select(i => new Thread(() =>
        {
            barrier.SignalAndWait();
            results[i] = action();
        })).ToList();
        threads.ForEach(thread => thread.Start());
        threads.ForEach(thread => thread.Join());
        return results;
    }
}
