using Corpus.Image;

namespace Corpus.Tests.Fixtures;

/// <summary>The pages of a test image, kept in memory and open to damage.</summary>
internal sealed class FixturePages : ImagePages
{
    private readonly Dictionary<(int Part, int Page), byte[]> _pages = [];
    private int _reads;

    /// <summary>How often a page was asked for.</summary>
    public int Reads => Volatile.Read(ref _reads);

    public IReadOnlyCollection<(int Part, int Page)> Keys => _pages.Keys;

    public byte[] this[int part, int page]
    {
        get => _pages[(part, page)];
        set
        {
            // Pinned, because pages do not move.
            var bytes = GC.AllocateUninitializedArray<byte>(value.Length, pinned: true);
            value.CopyTo(bytes, 0);
            _pages[(part, page)] = bytes;
        }
    }

    public override ReadOnlySpan<byte> Page(int part, int page)
    {
        Interlocked.Increment(ref _reads);
        return _pages.GetValueOrDefault((part, page));
    }

    public FixturePages Copy()
    {
        var copy = new FixturePages();
        foreach (var ((part, page), bytes) in _pages)
        {
            copy[part, page] = [.. bytes];
        }

        return copy;
    }
}
