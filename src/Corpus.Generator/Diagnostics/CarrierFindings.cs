using System.Globalization;
using Corpus.Generator.Image;
using Corpus.Generator.Resources;
using Corpus.Generator.Seeds;
using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Diagnostics;

/// <summary>Reports what concerns the carrier of a collection: that it is too large for literals, or for anything, or that what a build step wrote cannot be read.</summary>
internal static class CarrierFindings
{
    /// <summary>
    /// Bytes of text from which on literals cost more than anybody wants to wait for: a megabyte takes the compiler 1 s and 40 MB (docs/performance.md, "Compiling"), so this is eight seconds more in every build that compiles.
    /// </summary>
    public const long LargeText = 8 * 1024 * 1024;

    private const double Megabyte = 1024 * 1024;
    private const int FilesNamed = 3;

    /// <summary>Reports on a collection in literals; returns whether it can be one.</summary>
    public static bool Report(SourceProductionContext context, CollectionRows rows)
    {
        var bytes = rows.Seeds.Sum(BytesOf);
        if (ImageLimits.Exceeded(rows.Catalog.Entries.Count, rows.Seeds.Count, bytes) is { } exceeded)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.CollectionTooLarge, Location.None, rows.Catalog.Collection.Name, exceeded));
            return false;
        }

        if (bytes >= LargeText && rows.Catalog.Storage == SeedStorage.Unsaid)
        {
            var largest = rows.Seeds.OrderByDescending(BytesOf).ThenBy(seed => seed.Path, StringComparer.Ordinal).Take(FilesNamed);
            context.ReportDiagnostic(Diagnostic.Create(
                Rules.LargeCollection, Location.None, rows.Catalog.Collection.Name, Show(bytes), string.Join(", ", largest.Select(seed => $"'{seed.Path}' {Show(BytesOf(seed))} MB"))));
        }

        return true;
    }

    /// <summary>Reports on a digest that cannot be read.</summary>
    public static void Report(SourceProductionContext context, Digest digest)
    {
        if (!digest.IsReadable)
        {
            context.ReportDiagnostic(Diagnostic.Create(Rules.UnreadableDigest, Location.None, digest.File));
        }
    }

    private static long BytesOf(SeedRows seed)
    {
        var bytes = 0L;
        foreach (var row in seed.Rows)
        {
            bytes += row.TextBytes;
        }

        return bytes;
    }

    private static string Show(long bytes) => (bytes / Megabyte).ToString("N1", CultureInfo.InvariantCulture);
}
