using System.Text;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.Text;

namespace Corpus.Tasks;

/// <summary>A seed on disk, read each time it is asked for and not kept.</summary>
internal sealed class SeedFile(string path) : AdditionalText
{
    private static readonly UTF8Encoding s_utf8 = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: false);

    public override string Path { get; } = path;

    /// <summary>The text, or null if the file cannot be read; bytes that are no UTF-8 become U+FFFD, which is reported.</summary>
    public override SourceText? GetText(CancellationToken cancellationToken = default)
    {
        try
        {
            using var stream = new FileStream(Path, FileMode.Open, FileAccess.Read, FileShare.ReadWrite | FileShare.Delete);
            return SourceText.From(stream, s_utf8);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or NotSupportedException or ArgumentException)
        {
            return null;
        }
    }
}
