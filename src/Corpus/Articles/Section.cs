using System.Diagnostics;

namespace Corpus;

/// <summary>A heading and the blocks below it, up to the next heading of any rank; or the lead, which stands before the first heading.</summary>
[DebuggerDisplay("{Heading ?? \"(lead)\"}: {Blocks.Count} blocks")]
public sealed class Section
{
    private readonly Block? _heading;

    private Section(Block? heading, BlockList blocks)
    {
        _heading = heading;
        Blocks = blocks;
    }

    /// <summary>The heading's text; null for the lead.</summary>
    public string? Heading => _heading?.Text;

    /// <summary>The heading's rank, 1 to 6; 0 for the lead.</summary>
    public int Level => _heading?.Level ?? 0;

    /// <summary>The blocks of the section, without the heading itself; none if another heading follows at once.</summary>
    public BlockList Blocks { get; }

    /// <summary>Cuts a body at its headings, in one pass.</summary>
    internal static IReadOnlyList<Section> Cut(Block[] blocks)
    {
        var sections = new List<Section>();
        Block? heading = null;
        var start = 0;
        for (var i = 0; i <= blocks.Length; i++)
        {
            if (i < blocks.Length && blocks[i].Kind != BlockKind.Heading)
            {
                continue;
            }

            if (heading is not null || i > start)
            {
                sections.Add(new Section(heading, new BlockList(blocks, start, i - start)));
            }

            heading = i < blocks.Length ? blocks[i] : null;
            start = i + 1;
        }

        return sections.AsReadOnly();
    }
}
