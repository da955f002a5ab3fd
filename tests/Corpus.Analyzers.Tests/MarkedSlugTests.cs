using Corpus.Analyzers.Tests.Harness;

namespace Corpus.Analyzers.Tests;

/// <summary>CORP1001 on what is marked with <see cref="ArticleSlugAttribute"/>.</summary>
public sealed class MarkedSlugTests
{
    private const string Id = "CORP1001";

    [Theory]
    [InlineData("Page.Show([|\"one\"|]);")]
    [InlineData("Page.Show(caption: \"one\", slug: [|\"two\"|]);")]
    [InlineData("const string slug = \"one\"; Page.Show([|slug|]);")]
    [InlineData("Page.ShowSpan([|\"one\"|]);")]
    [InlineData($"Page.ShowAll(\"{GeneratedCode.Hanoi}\", [|\"one\"|], [|\"two\"|]);")]
    [InlineData("Page.ShowAll(new[] { [|\"one\"|] });")]
    [InlineData("Page.ShowList([[|\"one\"|], text]);")]
    [InlineData("new Page([|\"one\"|]);")]
    [InlineData("_ = new Page(text) { Slug = [|\"one\"|] };")]
    [InlineData("var page = new Page(text); page.Slug = [|\"one\"|]; page.Spare ??= [|\"two\"|];")]
    [InlineData("_ = new Page(text)[[|\"one\"|]];")]
    [InlineData("text.Open([|\"one\"|]);")]
    [InlineData("new Special(text).Draw([|\"one\"|]);")]
    [InlineData("new Special(text).Print([|\"one\"|]);")]
    [InlineData("((IPrinter)new Special(text)).Print([|\"one\"|]);")]
    [InlineData("new Special(text).Print<int>([|\"one\"|], 1);")]
    [InlineData("Page.Handler handler = Page.Handle; handler([|\"one\"|]);")]
    public async Task IsReportedWhereItIsWritten(string statements) =>
        await Analysis.VerifyAsync(Id, Source.Method(statements), GeneratedCode.News, Marked);

    [Theory]
    [InlineData($"Page.Show(\"{GeneratedCode.Hanoi}\", caption: \"one\");")]
    [InlineData("Page.Show(text);")]
    [InlineData("Page.Show();")]
    [InlineData("Page.Show(null!);")]
    [InlineData("Page.Show($\"one-{text}\");")]
    [InlineData("new Special(text).Write(\"one\");")]
    [InlineData("Page.NoCollection(\"one\");")]
    [InlineData("Console.WriteLine(\"one\");")]
    [InlineData("string local = \"one\"; local = \"two\"; Page.Show(local);")]
    public async Task NothingElseIsReported(string statements) =>
        await Analysis.VerifyAsync(Id, Source.Method(statements), GeneratedCode.News, Marked);

    [Fact]
    public async Task DeclarationsAndAttributesAreChecked() =>
        await Analysis.VerifyAsync(
            Id,
            """
            using System;
            using Corpus;
            using My.App;

            [Featured([|"one"|], Second = [|"two"|])]
            internal sealed class Consumer
            {
                [ArticleSlug(typeof(News))]
                private const string Front = [|"three"|];

                [ArticleSlug(typeof(News))]
                public string Slug { get; set; } = [|"four"|];

                private readonly string _other = "five";

                public string Show([ArticleSlug(typeof(News))] string slug = [|"six"|]) => slug + _other + Front;
            }

            internal sealed class FeaturedAttribute([ArticleSlug(typeof(News))] string slug) : Attribute
            {
                public string First { get; } = slug;

                [ArticleSlug(typeof(News))]
                public string? Second { get; set; }
            }
            """,
            GeneratedCode.News);

    private const string Marked = """
        #nullable enable
        using System;
        using System.Collections.Generic;
        using Corpus;
        using My.App;

        public interface IPrinter
        {
            void Print([ArticleSlug(typeof(News))] string slug);
            void Print<T>([ArticleSlug(typeof(News))] string slug, T other);
        }

        public class Page([ArticleSlug(typeof(News))] string slug)
        {
            public delegate void Handler([ArticleSlug(typeof(News))] string slug);

            [ArticleSlug(typeof(News))]
            public string Slug { get; set; } = slug;

            [ArticleSlug(typeof(News))]
            public string? Spare;

            public int this[[ArticleSlug(typeof(News))] string slug] => slug.Length;

            public static void Handle(string slug) { }
            public static void Show([ArticleSlug(typeof(News))] string slug = "singapore-dissolves-parliament-ahead-of-imminent-election", string caption = "") { }
            public static void ShowSpan([ArticleSlug(typeof(News))] ReadOnlySpan<char> slug) { }
            public static void ShowAll([ArticleSlug(typeof(News))] params string[] slugs) { }
            public static void ShowList([ArticleSlug(typeof(News))] List<string> slugs) { }
            public static void NoCollection([ArticleSlug(typeof(string))] string slug) { }
            public virtual void Draw([ArticleSlug(typeof(News))] string slug) { }
            public virtual void Write(string text) { }
        }

        public class Special(string slug) : Page(slug), IPrinter
        {
            public override void Draw(string slug) { }
            public override void Write(string text) { }
            public void Print(string slug) { }
            public void Print<T>(string slug, T other) { }
        }

        public static class PageExtensions
        {
            public static void Open(this string text, [ArticleSlug(typeof(News))] string slug) { }
        }
        """;
}
