using Corpus.Generator.Catalogs;
using Corpus.Generator.Equality;
using Corpus.Generator.Image;
using Corpus.Generator.Reading;
using Corpus.Generator.Seeds;
using Corpus.Image;

namespace Corpus.Generator.Resources;

/// <summary>
/// Compiles a collection into one image file: what the pipeline does for literals, with the same steps, but seed after seed. Texts are written as soon as their group is complete and then forgotten, so
/// memory grows with the number of articles, not with their text.
/// </summary>
internal sealed class ImageCompiler
{
    /// <summary>Seeds that are read side by side.</summary>
    private const int SeedsPerBatch = 64;

    private readonly List<SeedDigest> _digests = [];
    private readonly List<SeedRows> _rows = [];
    private readonly ImageFileWriter _file;
    private readonly CancellationToken _cancellationToken;

    private ImageCompiler(ImageFileWriter file, CancellationToken cancellationToken)
    {
        _file = file;
        _cancellationToken = cancellationToken;
    }

    /// <summary>
    /// Writes the image of a collection to an empty stream, and returns what the compiler must know of it, or else what is too large for an image; linear in the text.
    /// </summary>
    /// <param name="collection">The collection and its seeds, in any order.</param>
    /// <param name="resource">The name of the resource that the image will be.</param>
    /// <param name="stream">Where to; must be able to seek.</param>
    /// <param name="cancellationToken">Looked at between seeds and inside them.</param>
    /// <exception cref="OperationCanceledException"><paramref name="cancellationToken"/> was cancelled.</exception>
    public static (CollectionDigest? Digest, string? Exceeded) Compile(
        IGrouping<CollectionKey, Seed> collection, string resource, Stream stream, CancellationToken cancellationToken)
    {
        using var file = new ImageFileWriter(stream);
        var compiler = new ImageCompiler(file, cancellationToken);
        var ordered = collection.OrderBy(seed => seed.Options.Path, StringComparer.Ordinal).ToList();
        var exceeded = compiler.WriteTexts(ordered) ?? compiler.WriteTables();
        return exceeded is null
            ? (new CollectionDigest(collection.Key, new ImageResource(resource, file.Complete()), compiler._digests.ToEquatableArray()), null)
            : (null, exceeded);
    }

    /// <summary>Writes the texts group by group; returns what is exceeded, if anything is.</summary>
    private string? WriteTexts(List<Seed> seeds)
    {
        var groups = SeedGroups.Of(seeds.ConvertAll(seed => seed.Options.Path));
        var pages = new TextPages(_cancellationToken);
        for (var first = 0; first < seeds.Count; first += SeedsPerBatch)
        {
            var texts = ReadBatch(seeds, first, Math.Min(SeedsPerBatch, seeds.Count - first));
            for (var i = 0; i < texts.Length; i++)
            {
                foreach (var text in texts[i].Texts)
                {
                    pages.Add(text);
                }

                var seed = first + i;
                if (seed + 1 == seeds.Count || groups[seed + 1] != groups[seed])
                {
                    _file.Write(ImagePart.FirstText + groups[seed], pages.ToPages());
                    pages = new TextPages(_cancellationToken);
                }
            }

            if (ImageLimits.Exceeded(0, seeds.Count, _file.Length) is { } exceeded)
            {
                return exceeded;
            }
        }

        return null;
    }

    private SeedTexts[] ReadBatch(List<Seed> seeds, int first, int count)
    {
        var texts = new SeedTexts[count];
        var digests = new SeedDigest[count];
        var rows = new SeedRows[count];
        Parallel.For(0, count, new ParallelOptions { CancellationToken = _cancellationToken }, i =>
        {
            var read = SeedReader.Read(seeds[first + i], _cancellationToken);
            texts[i] = SeedTexts.Of(read, _cancellationToken);
            digests[i] = SeedDigest.Of(read, _cancellationToken);
            rows[i] = SeedRows.Of(read, _cancellationToken);
        });
        _digests.AddRange(digests);
        _rows.AddRange(rows);
        return texts;
    }

    private string? WriteTables()
    {
        var catalog = CatalogBuilder.Build(([.. _digests.Select(seed => seed.Heads)], []), _cancellationToken).Single();
        if (ImageLimits.Exceeded(catalog.Entries.Count, _rows.Count, _file.Length) is { } exceeded)
        {
            return exceeded;
        }

        foreach (var part in ImageTables.Write(new CollectionRows(catalog, CollectionSlugs.Of(catalog, _cancellationToken).Slugs, _rows.ToEquatableArray())).Append(NamesPart.Write(catalog)))
        {
            _cancellationToken.ThrowIfCancellationRequested();
            _file.Write(part.Number, part.Pages);
        }

        return ImageLimits.Exceeded(0, 0, _file.Length);
    }
}
