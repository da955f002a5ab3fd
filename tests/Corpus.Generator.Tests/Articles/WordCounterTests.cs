using Corpus.Generator.Articles;

namespace Corpus.Generator.Tests.Articles;

public sealed class WordCounterTests
{
    [Theory]
    [InlineData("", 0)]
    [InlineData("One two three.", 3)]
    [InlineData("Xi’s B-1B can't — 2.5 percent", 5)]
    [InlineData("  “Quoted”,  twice ", 2)]
    [InlineData("日本語 text", 4)]
    [InlineData("مرحبا بالعالم", 2)]
    [InlineData("... --- ...", 0)]
    [InlineData("a--b a-b a.b. .c -d", 6)]
    [InlineData("日-b a-日b", 5)]
    public void WordsAreCountedAsReadersDo(string text, int words) => Assert.Equal(words, WordCounter.Count(text, CancellationToken.None));
}
