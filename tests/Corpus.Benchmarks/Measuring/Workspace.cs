namespace Corpus.Benchmarks.Measuring;

/// <summary>A folder outside the repository, where none of its settings reach what is built there; gone afterwards unless it is to be kept.</summary>
internal sealed class Workspace(bool keep) : IDisposable
{
    public string Root { get; } = Directory.CreateTempSubdirectory("corpus-benchmarks-").FullName;

    public string Folder(string name) => Directory.CreateDirectory(Path.Combine(Root, name)).FullName;

    public void Dispose()
    {
        if (keep)
        {
            ProgressLog.Say($"kept {Root}");
        }
        else
        {
            Directory.Delete(Root, recursive: true);
        }
    }
}
