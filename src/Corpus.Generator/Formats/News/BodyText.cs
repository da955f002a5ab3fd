using Corpus.Generator.Articles;

namespace Corpus.Generator.Formats.News;

/// <summary>The body of an article: its place, its blocks, and the topics that close it.</summary>
internal sealed class BodyText
{
    public string? Place { get; set; }

    public List<ParsedBlock> Blocks { get; } = [];

    public List<string> Topics { get; } = [];
}
