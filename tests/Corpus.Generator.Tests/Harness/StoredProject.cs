using System.Collections.Immutable;
using Corpus.Generator.Resources;
using Corpus.Generator.Seeds;

namespace Corpus.Generator.Tests.Harness;

/// <summary>A project whose seeds were compiled into resources before the compiler runs, as the build step does.</summary>
internal static class StoredProject
{
    public const string DigestPath = "obj/Seeds" + DigestFormat.Extension;

    /// <summary>The same project with the digest in place of its seeds, and the images as resources.</summary>
    public static TestProject Of(TestProject project)
    {
        var seeds = project.Files.SelectMany(file => SeedOptionsReader.Read((new InMemorySeed(file), project.Settings), CancellationToken.None));
        var digests = new List<CollectionDigest>();
        var resources = ImmutableDictionary<string, byte[]>.Empty;
        foreach (var collection in seeds.GroupBy(seed => seed.Options.Collection))
        {
            using var stream = new MemoryStream();
            var (digest, exceeded) = ImageCompiler.Compile(collection, collection.Key.Name + ".corpus", stream, CancellationToken.None);
            Assert.Null(exceeded);
            digests.Add(digest!);
            resources = resources.Add(digest!.Resource.Name, stream.ToArray());
        }

        return project with { Files = [new SeedFile(DigestPath, DigestWriter.Write(digests))], Resources = resources };
    }
}
