using Corpus.Generator.Image;
using Corpus.Image;

namespace Corpus.Generator.Tests.Image;

public sealed class NumberTableTests
{
    [Theory]
    [InlineData(0, 0)]
    [InlineData(1, 1)]
    [InlineData(8192, 1)]
    [InlineData(8193, 2)]
    public void NumbersStandWhereTheFormatSays(int count, int pages)
    {
        var table = new NumberTable();
        for (var i = 0; i < count; i++)
        {
            table.Add(i * 7);
        }

        var written = table.ToPages();

        Assert.Equal(pages, written.Count);
        for (var i = 0; i < count; i++)
        {
            var inPage = i % 8192;
            var digits = written[i / 8192].Substring((4 * inPage) + (inPage / 16), 4);
            Assert.Equal(i * 7, SixBit.ReadNumber(System.Text.Encoding.ASCII.GetBytes(digits)));
        }
    }
}
