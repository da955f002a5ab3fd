using System.Globalization;
using System.Text;
using Corpus.Generator.Catalogs;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Resources;
using Corpus.Generator.Seeds;
using Corpus.Image;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;
using Microsoft.CodeAnalysis;

namespace Corpus.Tasks;

/// <summary>The folder with the images and the digest of one project.</summary>
internal sealed class ImageFolder(string path, TaskLoggingHelper log)
{
    private const string ImageExtension = ".corpus";
    private const string DigestName = "Seeds" + DigestFormat.Extension;
    private const int BufferSize = 1 << 16;

    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false);

    /// <summary>Writes the folder anew; returns whether that worked. What did not is logged.</summary>
    public bool Write(ITaskItem[] items, string projectDirectory, string rootNamespace, CancellationToken cancellationToken)
    {
        try
        {
            Directory.CreateDirectory(path);
            var project = new ProjectOptions(rootNamespace, projectDirectory, ItemCount: null);
            var seeds = items.Select(item => SeedOptionsReader.Read(new SeedFile(item.GetMetadata("FullPath")), new ItemOptions(item), project)).ToList();
            var digests = WriteImages(seeds, cancellationToken);
            if (digests is null)
            {
                return false;
            }

            RemoveOthers(digests);
            WriteDigest(DigestWriter.Write(digests));
            return true;
        }
        catch (OperationCanceledException)
        {
            return false;
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            log.LogErrorFromException(cause);
            return false;
        }
    }

    private List<CollectionDigest>? WriteImages(List<Seed> seeds, CancellationToken cancellationToken)
    {
        var collections = seeds.GroupBy(seed => seed.Options.Collection).OrderBy(collection => collection.Key).ToList();
        var names = HintNames.Allocate(collections.ConvertAll(collection => collection.Key));
        var digests = new List<CollectionDigest>();
        foreach (var collection in collections)
        {
            var resource = names[collection.Key] + ImageExtension;
            var (digest, exceeded) = WriteImage(collection, resource, cancellationToken);
            if (digest is null)
            {
                var error = Diagnostic.Create(Rules.CollectionTooLarge, Location.None, collection.Key.Name, exceeded);
                log.LogError(null, error.Id, null, error.Descriptor.HelpLinkUri, null, 0, 0, 0, 0, error.GetMessage(CultureInfo.InvariantCulture));
                return null;
            }

            digests.Add(digest);
        }

        return digests;
    }

    /// <summary>Writes an image beside the one that is there, and puts it in its place if it is another: the header holds a hash of all the rest.</summary>
    private (CollectionDigest? Digest, string? Exceeded) WriteImage(IGrouping<CollectionKey, Seed> collection, string resource, CancellationToken cancellationToken)
    {
        var target = Path.Combine(path, resource);
        var written = target + ".tmp";
        (CollectionDigest? Digest, string? Exceeded) result;
        using (var stream = new FileStream(written, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize))
        {
            result = ImageCompiler.Compile(collection, resource, stream, cancellationToken);
        }

        if (result.Digest is null || (File.Exists(target) && HeaderOf(target).SequenceEqual(HeaderOf(written))))
        {
            File.Delete(written);
            return result;
        }

        File.Delete(target);
        File.Move(written, target);
        return result;
    }

    /// <summary>As many bytes of the header as there are.</summary>
    private static byte[] HeaderOf(string image)
    {
        using var stream = File.OpenRead(image);
        var header = new byte[ImageFileFormat.HeaderSize];
        var length = stream.Read(header, 0, header.Length);
        return header.AsSpan(0, length).ToArray();
    }

    private void WriteDigest(string digest)
    {
        var file = Path.Combine(path, DigestName);
        if (!File.Exists(file) || File.ReadAllText(file, s_utf8) != digest)
        {
            File.WriteAllText(file, digest, s_utf8);
        }
    }

    /// <summary>Images of collections that are no more, and what an interrupted build left.</summary>
    private void RemoveOthers(List<CollectionDigest> digests)
    {
        var kept = new HashSet<string>(digests.Select(digest => digest.Resource.Name), StringComparer.Ordinal) { DigestName };
        foreach (var file in Directory.EnumerateFiles(path).Where(file => !kept.Contains(Path.GetFileName(file))).ToList())
        {
            File.Delete(file);
        }
    }
}
