using Corpus.Generator.Image;
using Corpus.Image;
using CsCheck;

namespace Corpus.Generator.Tests.Image;

public sealed class PageAllocatorTests
{
    [Fact]
    public void ARecordThatDoesNotFitStartsAPage()
    {
        var allocator = new PageAllocator();

        Assert.Equal(new PageAddress(0, 0), allocator.Place(ImageFormat.PageCapacity - 10));
        Assert.Equal(new PageAddress(0, ImageFormat.PageCapacity - 10), allocator.Place(10));
        Assert.Equal(new PageAddress(1, 0), allocator.Place(1));
    }

    [Fact]
    public void ARecordLongerThanAPageHasAPageOfItsOwn()
    {
        var allocator = new PageAllocator();

        Assert.Equal(new PageAddress(0, 0), allocator.Place(5));
        Assert.Equal(new PageAddress(1, 0), allocator.Place(int.MaxValue));
        Assert.Equal(new PageAddress(2, 0), allocator.Place(5));
    }

    [Fact]
    public void WrittenPagesAreWhereTheAllocatorSaid() => Gen.String[Gen.Char['a', 'z'], 0, 30_000].Array[1, 12].Sample(records =>
    {
        var pages = new TextPages();
        var addresses = records.Select(record => pages.Add(record)).ToList();
        var written = pages.ToPages();
        Assert.All(records.Index(), record => Assert.Equal(
            record.Item, record.Item.Length == 0 ? "" : written[addresses[record.Index].Page].Substring(addresses[record.Index].Offset, record.Item.Length)));
    });
}
