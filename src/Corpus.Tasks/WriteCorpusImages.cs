using System.Diagnostics.CodeAnalysis;
using System.Runtime.CompilerServices;
using Microsoft.Build.Framework;

namespace Corpus.Tasks;

/// <summary>
/// Compiles the collections of a project that are kept in resources: writes an image for each, and a digest of all of them for the generator. Files whose content is what it was are left alone, so that
/// the compiler has nothing to do then.
/// </summary>
public sealed class WriteCorpusImages : Microsoft.Build.Utilities.Task, ICancelableTask, IDisposable
{
    private readonly CancellationTokenSource _cancellation = new();

    /// <summary>The seeds, with the metadata that additional files have.</summary>
    [Required]
    [SuppressMessage("Performance", "CA1819:Properties should not return arrays", Justification = "MSBuild sets arrays.")]
    public ITaskItem[] Seeds { get; set; } = [];

    /// <summary>The folder of the project, which seeds are named relative to.</summary>
    [Required]
    public string ProjectDirectory { get; set; } = "";

    /// <summary>The namespace of collections that name none.</summary>
    public string RootNamespace { get; set; } = "";

    /// <summary>The folder to write to, which holds nothing else.</summary>
    [Required]
    public string OutputFolder { get; set; } = "";

    /// <summary>The generator's assembly.</summary>
    [Required]
    public string Generator { get; set; } = "";

    /// <summary>The folder of the compiler's MSBuild targets.</summary>
    [Required]
    public string CompilerFolder { get; set; } = "";

    /// <inheritdoc/>
    public override bool Execute()
    {
        CompilerAssemblies.ResolveFrom(Path.GetDirectoryName(Path.GetFullPath(Generator)), Path.Combine(CompilerFolder, "bincore"), CompilerFolder);
        return Write();
    }

    /// <summary>Has <see cref="Execute"/> end soon.</summary>
    public void Cancel() => _cancellation.Cancel();

    /// <summary>Frees what cancelling needs.</summary>
    public void Dispose() => _cancellation.Dispose();

    /// <summary>A method of its own: entering it loads the generator, which <see cref="Execute"/> first says where to find.</summary>
    [MethodImpl(MethodImplOptions.NoInlining)]
    private bool Write() => new ImageFolder(OutputFolder, Log).Write(Seeds, ProjectDirectory, RootNamespace, _cancellation.Token);
}
