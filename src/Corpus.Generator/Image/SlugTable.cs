using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>
/// The hash table from slugs to articles: open addressing with linear probing, at most half full, so that a miss ends soon. Laying it out takes time n log n, however many slugs have one hash.
/// </summary>
internal sealed class SlugTable
{
    private const int SeedBudget = 16 * 1024;
    private const int MaxSeeds = 64;

    /// <summary>Up to here a quarter is filled at most, so that nearly every look-up reads one slot; beyond, half of them, because the table would outgrow what it saves.</summary>
    private const int MaxSparse = 4 * 1024;

    private const int Half = 32;

    private readonly int[] _slots;

    private SlugTable(SlugHash hash, int[] slots)
    {
        Hash = hash;
        _slots = slots;
    }

    /// <summary>The hash that was chosen for these slugs.</summary>
    public SlugHash Hash { get; }

    public int SlotCount => _slots.Length;

    /// <summary>Chooses a hash for distinct slugs, and lays out their table. A small table is tried with several seeds, until every slug has the slot that it hashes to.</summary>
    public static SlugTable Of(IReadOnlyList<string> slugs)
    {
        var choice = SlugHashChoice.For(slugs);
        var slots = new int[SlotCountFor(slugs.Count)];
        var best = choice;
        var fewest = long.MaxValue;
        var seeds = Math.Max(1, Math.Min(MaxSeeds, SeedBudget / Math.Max(1, slugs.Count)));
        for (var seed = 0; seed < seeds && fewest > 0; seed++)
        {
            var hash = new SlugHash(choice.Scope, choice.Seed + seed, choice.First, choice.Second, choice.Third);
            var detours = Place(slugs, hash, slots);
            if (detours < fewest)
            {
                (best, fewest) = (hash, detours);
            }
        }

        Place(slugs, best, slots);
        return new SlugTable(best, slots);
    }

    /// <summary>How many slots a table has: a power of two, at least twice the number of articles.</summary>
    public static int SlotCountFor(int articles)
    {
        var wanted = articles * (articles <= MaxSparse ? 4L : 2L);
        var slots = 1;
        while (slots < wanted)
        {
            slots *= 2;
        }

        return slots;
    }

    public PagedPart ToPart()
    {
        var table = new NumberTable();
        foreach (var slot in _slots)
        {
            table.Add(slot);
        }

        return new PagedPart(ImagePart.SlugTable, "SlugTable", "Slots of the slug look-up: bits of a hash and the number of an article + 1, or 0.", table.ToPages());
    }

    /// <summary>Fills the slots, and returns how far from where they hash to slugs are in sum.</summary>
    private static long Place(IReadOnlyList<string> slugs, SlugHash hash, int[] slots)
    {
        Array.Clear(slots, 0, slots.Length);
        var numbers = SlugSlot.NumberMask(slugs.Count);
        var contents = new int[slugs.Count];
        var order = new ulong[slugs.Count];
        for (var i = 0; i < order.Length; i++)
        {
            var value = hash.Of(slugs[i].AsSpan());
            contents[i] = SlugSlot.Tag(value, numbers) | (i + 1);
            order[i] = ((value & (uint)(slots.Length - 1)) << Half) | (uint)i;
        }

        // In the order of their slots, the next free one is never before the last one taken, so no cluster is walked twice.
        Array.Sort(order);
        var detours = 0L;
        var (next, free) = (0, 0);
        foreach (var entry in order)
        {
            var home = (int)(entry >> Half);
            var slot = Math.Max(next, home);
            detours += slot - home;
            next = slot + 1;
            if (slot >= slots.Length)
            {
                while (slots[free] != 0)
                {
                    free++;
                }

                slot = free;
            }

            slots[slot] = contents[(int)(uint)entry];
        }

        return detours;
    }
}
