using System.Globalization;
using System.Text;
using Corpus.Package.Tests.Harness;

namespace Corpus.Package.Tests;

/// <summary>Many threads meet a corpus that nobody has touched, again and again: compiled just in time, and ahead of time.</summary>
public sealed class ConcurrencyTests(PackedPackage package)
{
    private const int Articles = 400;

    /// <summary>
    /// Each round forgets the table, as if the process had just started, and lets the threads go at once. All must get the same objects, and the values of the first round.
    /// </summary>
    private const string Program = """
        using System.Globalization;
        using Stress;

        const int threads = 16;
        const int rounds = 60;
        var expected = News.Values();
        var differences = 0;
        for (var round = 0; round < rounds; round++)
        {
            News.Forget();
            using var barrier = new Barrier(threads);
            var objects = new object?[threads][];
            var values = new string[threads][];
            var running = Enumerable.Range(0, threads).Select(i => new Thread(() =>
            {
                barrier.SignalAndWait();
                objects[i] = News.Objects(from: i * 25);
                values[i] = News.Values();
            })).ToList();
            running.ForEach(thread => thread.Start());
            running.ForEach(thread => thread.Join());
            differences += objects.Count(seen => !seen.SequenceEqual(objects[0], ReferenceEqualityComparer.Instance));
            differences += values.Count(seen => !seen.SequenceEqual(expected));
        }

        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{expected.Length} articles, {differences} differences"));
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{expected.Sum(text => text.Aggregate(17L, (hash, c) => ((hash * 31) + c) % 1_000_000_007))}"));

        namespace Stress
        {
            internal static partial class News
            {
                internal static void Forget() => s_articles = null;

                /// <summary>What one corpus has once, in an order of visits that differs from thread to thread.</summary>
                internal static object?[] Objects(int from)
                {
                    var count = Articles.Count;
                    var seen = new object?[(count * 10) + 3];
                    for (var step = 0; step < count; step++)
                    {
                        var i = (from + step) % count;
                        var article = Articles[i];
                        object?[] parts =
                        [
                            article, article.Place, article.Body, article.Body[0], article.Sections, article.Sections[0], article.Updated, article.Picture, article.Source.Path,
                            Articles[article.Slug],
                        ];
                        parts.CopyTo(seen, i * parts.Length);
                    }

                    seen[^3] = Articles;
                    seen[^2] = ByDate;
                    seen[^1] = ByPlace;
                    return seen;
                }

                internal static string[] Values() =>
                [
                    .. Articles.Select(a => string.Create(
                        CultureInfo.InvariantCulture,
                        $"{a.Slug}|{a.Title}|{a.Date:O}|{a.Place}|{a.Updated?.Text}|{a.Picture}|{string.Join('/', a.Highlights)}|{a.Text}|{a.WordCount}|{a.Source}|{ByDate[a.Date!.Value].Count}|{ByPlace[a.Place!].Count}")),
                ];
            }
        }
        """;

    [Fact]
    public async Task AllThreadsSeeTheSameObjectsUnderJit()
    {
        var project = Write("Stress", "");

        (await project.BuildAsync()).SucceededWithoutWarnings();

        AssertNoDifference(await project.RunAsync());
    }

    [Fact]
    public async Task AllThreadsSeeTheSameObjectsAsNativeCode()
    {
        NativeToolchain.SkipIfMissing();
        var project = Write("StressNative", "<PublishAot>true</PublishAot><RootNamespace>Stress</RootNamespace>");
        var output = Path.Combine(project.Folder, "native");

        (await project.PublishAsync("-o", output)).SucceededWithoutWarnings();

        AssertNoDifference(await CommandLine.RunAsync(Path.Combine(output, OperatingSystem.IsWindows() ? "StressNative.exe" : "StressNative"), output));
    }

    private ConsumerProject Write(string name, string properties)
    {
        var project = new ConsumerProject(package, name);
        project.WriteProject("""<Corpus Include="seeds/**/*.txt" Name="News" Format="news" />""", properties);
        project.Write("Program.cs", Program);
        for (var file = 0; file < 8; file++)
        {
            var pages = new StringBuilder();
            for (var i = file; i < Articles; i += 8)
            {
                pages.Append(Page(i));
            }

            project.Write(string.Create(CultureInfo.InvariantCulture, $"seeds/{file}.txt"), pages.ToString());
        }

        return project;
    }

    private static string Page(int i) => string.Create(CultureInfo.InvariantCulture, $"""
        Minister number {i} opens the bridge over river {i}

        Minister number {i} opens the bridge over river {i}
        The bridge of {i} arches. (Reuters)
        Short Url
        Updated {1 + (i % 28):00} April 2025
        Follow

        Minister number {i} opens the bridge over river {i}

          • The bridge cost {i} million
          • It took {i + 1} years

        Minister number {i} opens the bridge over river {i}

        CITY{(char)('A' + (i % 20))}: The minister opened bridge {i} on Tuesday, in front of {i * 7} guests from {i % 9} countries.
        “It will last,” he said, “for {i + 100} years.”



        """);

    private static void AssertNoDifference(CommandResult run)
    {
        var lines = run.Succeeded().Lines;
        Assert.Equal($"{Articles} articles, 0 differences", lines[0]);
        Assert.Equal(2, lines.Length);
    }
}
