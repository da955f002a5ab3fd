using System.Text;
using Corpus.Generator.Catalogs;
using Corpus.Generator.Diagnostics;
using Corpus.Generator.Resources;
using Corpus.Generator.Seeds;
using Microsoft.Build.Framework;
using Microsoft.Build.Utilities;

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
            Replace(DigestName, stream =>
            {
                var bytes = s_utf8.GetBytes(DigestWriter.Write(digests));
                stream.Write(bytes, 0, bytes.Length);
            });
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
            var (digest, exceeded) = (default(CollectionDigest), default(string));
            Replace(resource, stream => (digest, exceeded) = ImageCompiler.Compile(collection, resource, stream, cancellationToken));
            if (digest is null)
            {
                var rule = Rules.CollectionTooLarge;
                log.LogError(null, rule.Id, null, rule.HelpLinkUri, null, 0, 0, 0, 0, string.Format(null, rule.MessageFormat.ToString(null), collection.Key.Name, exceeded));
                return null;
            }

            digests.Add(digest);
        }

        return digests;
    }

    /// <summary>Writes a file beside the one that is there, and puts it in its place if it differs.</summary>
    private void Replace(string name, Action<Stream> write)
    {
        var target = Path.Combine(path, name);
        var written = target + ".tmp";
        using (var stream = new FileStream(written, FileMode.Create, FileAccess.ReadWrite, FileShare.None, BufferSize))
        {
            write(stream);
        }

        if (File.Exists(target) && HaveSameContent(target, written))
        {
            File.Delete(written);
            return;
        }

        File.Delete(target);
        File.Move(written, target);
    }

    private static bool HaveSameContent(string one, string other)
    {
        using var first = new FileStream(one, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        using var second = new FileStream(other, FileMode.Open, FileAccess.Read, FileShare.Read, BufferSize);
        if (first.Length != second.Length)
        {
            return false;
        }

        var (left, right) = (new byte[BufferSize], new byte[BufferSize]);
        for (var count = Fill(first, left); count > 0; count = Fill(first, left))
        {
            if (Fill(second, right) != count || !left.AsSpan(0, count).SequenceEqual(right.AsSpan(0, count)))
            {
                return false;
            }
        }

        return true;
    }

    private static int Fill(FileStream stream, byte[] buffer)
    {
        var filled = 0;
        for (var read = stream.Read(buffer, 0, buffer.Length); read > 0; read = stream.Read(buffer, filled, buffer.Length - filled))
        {
            filled += read;
        }

        return filled;
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
