using System.Buffers.Binary;
using System.Runtime.InteropServices;
using Corpus.Image;
using CsCheck;

namespace Corpus.Tests.Image;

/// <summary>An image in a resource: each page is found where it lies; what is no image, another image or damaged is refused, and nothing outside the resource is ever read.</summary>
public sealed class ResourcePagesTests : IDisposable
{
    private const ulong Identity = 0x0123456789ABCDEF;

    /// <summary>Parts 0 (two pages), 2 (one page), 64 (one page); part 1 has none.</summary>
    private static readonly (int Part, string[] Pages)[] s_parts = [(0, ["header", "more"]), (2, ["names"]), (64, ["text"])];

    private readonly List<GCHandle> _pinned = [];

    public void Dispose() => _pinned.ForEach(handle => handle.Free());

    [Fact]
    public void EachPageIsWhereItWasWritten()
    {
        var pages = Open(Image());

        Assert.All(s_parts, part => Assert.All(part.Pages.Index(), page => Assert.True(pages.Page(part.Part, page.Index).SequenceEqual(System.Text.Encoding.UTF8.GetBytes(page.Item)))));
    }

    [Theory]
    [InlineData(0, 2)]
    [InlineData(0, -1)]
    [InlineData(1, 0)]
    [InlineData(2, 1)]
    [InlineData(2, int.MaxValue)]
    [InlineData(2, int.MinValue)]
    [InlineData(65, 0)]
    [InlineData(-1, 0)]
    [InlineData(int.MaxValue, int.MaxValue)]
    public void APageThatIsNotThereIsEmpty(int part, int page) => Assert.True(Open(Image()).Page(part, page).IsEmpty);

    [Fact]
    public void AnotherImageIsRefusedByName()
    {
        var error = Assert.Throws<CorpusImageException>(() => Open(Image(), identity: 0xFEDCBA9876543210));

        Assert.Contains("The resource 'News.corpus' holds the image 0123456789abcdef, and the code beside it was generated with the image fedcba9876543210.", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AnotherVersionIsRefusedByNumber()
    {
        var image = Image();
        image[ImageFileFormat.VersionOffset] = 7;

        var error = Assert.Throws<CorpusImageException>(() => Open(image));

        Assert.Contains("laid out by version 7, and the Corpus library that is loaded reads version 1", error.Message, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(31)]
    [InlineData(40)]
    public void AnImageThatEndsEarlyIsRefused(int length) => Assert.Throws<CorpusImageException>(() => Open(Image()[..length]));

    [Fact]
    public void AResourceThatIsNotThereIsNamedWithItsAssembly()
    {
        var error = Assert.Throws<CorpusImageException>(() => ResourcePages.Open(typeof(ResourcePagesTests).Assembly, "Gone.corpus", Identity));

        Assert.Contains("The assembly 'Corpus.Tests' lacks the resource 'Gone.corpus'", error.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void AHotReloadCopiesNothing() => Assert.False(Open(Image()).CanChange);

    [Fact]
    public void NothingOutsideADamagedImageIsRead() => Gen.Select(Gen.Int, Gen.Byte, Gen.Int[-2, 70], Gen.Int[-2, 5]).Sample(
        (position, value, part, page) =>
        {
            var image = Image();
            image[(int)((uint)position % (uint)image.Length)] = value;
            try
            {
                using var resource = Resource(image);
                var bytes = ResourcePages.Open(resource, "News.corpus", Identity).Page(part, page);
                Assert.True(bytes.IsEmpty || IsInside(resource, bytes));
            }
            catch (CorpusImageException)
            {
                // Refused, which is as good.
            }
        },
        threads: 1);

    private ResourcePages Open(byte[] image, ulong identity = Identity) => ResourcePages.Open(Resource(image), "News.corpus", identity);

    private unsafe UnmanagedMemoryStream Resource(byte[] image)
    {
        var handle = GCHandle.Alloc(image, GCHandleType.Pinned);
        _pinned.Add(handle);
        return new UnmanagedMemoryStream((byte*)handle.AddrOfPinnedObject(), image.Length);
    }

    private static unsafe bool IsInside(UnmanagedMemoryStream resource, ReadOnlySpan<byte> bytes)
    {
        fixed (byte* start = bytes)
        {
            return start >= resource.PositionPointer && start + bytes.Length <= resource.PositionPointer + resource.Length;
        }
    }

    /// <summary>An image by the letter of docs/image-format.md.</summary>
    private static byte[] Image()
    {
        var pages = new List<(int Offset, int Length)>();
        var bytes = new List<byte>(new byte[32]);
        var first = new List<int>();
        for (var part = 0; part <= 64; part++)
        {
            first.Add(pages.Count);
            foreach (var page in s_parts.Where(one => one.Part == part).SelectMany(one => one.Pages))
            {
                pages.Add((bytes.Count, page.Length));
                bytes.AddRange(System.Text.Encoding.UTF8.GetBytes(page));
            }
        }

        first.Add(pages.Count);
        var directory = bytes.Count;
        foreach (var number in first.Concat(pages.SelectMany(page => new[] { page.Offset, page.Length })))
        {
            bytes.AddRange(BitConverter.GetBytes(number));
        }

        byte[] image = [.. bytes];
        "CORPUS"u8.CopyTo(image);
        BinaryPrimitives.WriteUInt16LittleEndian(image.AsSpan(6), 1);
        BinaryPrimitives.WriteUInt64LittleEndian(image.AsSpan(8), Identity);
        BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(16), directory);
        BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(20), 65);
        BinaryPrimitives.WriteInt32LittleEndian(image.AsSpan(24), pages.Count);
        return image;
    }
}
