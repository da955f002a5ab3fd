using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Generator.Tests.Harness;

/// <summary>An additional file that is nowhere on the disk.</summary>
internal sealed class InMemorySeed(string path, SourceText? text) : AdditionalText
{
    public InMemorySeed(SeedFile file)
        : this(file.FullPath, SourceText.From(file.Text, Encoding.UTF8))
    {
    }

    public override string Path => path;

    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        cancellationToken.ThrowIfCancellationRequested();
        return text;
    }
}
