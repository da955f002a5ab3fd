using System.Reflection.Metadata;
using Corpus.Image;

[assembly: MetadataUpdateHandler(typeof(HotReload))]

namespace Corpus.Image;

/// <summary>
/// Counts the updates that a hot reload applies to the running code, so that whatever was made from generated data knows when that data may have
/// changed. The run time of .NET calls the two methods by name.
/// </summary>
internal static class HotReload
{
    private static int s_generation;

    /// <summary>How many updates were applied so far.</summary>
    public static int Generation => Volatile.Read(ref s_generation);

    /// <summary>Whether data of a generation is that of the running code; always so, at no cost, where code cannot change.</summary>
    public static bool IsCurrent(int generation) => IsCurrent(generation, MetadataUpdater.IsSupported);

    /// <summary>Whether data of a generation is that of the running code, which changes or cannot change.</summary>
    public static bool IsCurrent(int generation, bool codeChanges) => !codeChanges || generation == Generation;

    /// <summary>Called after an update, before <see cref="UpdateApplication"/>.</summary>
    public static void ClearCache(Type[]? updatedTypes) => Interlocked.Increment(ref s_generation);

    /// <summary>Called when every cache is cleared; counts as well, for a table that was opened in between may have read old data.</summary>
    public static void UpdateApplication(Type[]? updatedTypes) => Interlocked.Increment(ref s_generation);
}
