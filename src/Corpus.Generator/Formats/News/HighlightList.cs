namespace Corpus.Generator.Formats.News;

/// <summary>The highlights of a page, each with what stands below it.</summary>
internal sealed class HighlightList
{
    private readonly List<string> _texts = [];
    private readonly List<List<string>> _descriptions = [];

    public IReadOnlyList<string> Texts => _texts;

    /// <summary>As many as there are highlights, empty where nothing stands below; none if nothing stands below any.</summary>
    public IReadOnlyList<string> Descriptions =>
        _descriptions.TrueForAll(lines => lines.Count == 0) ? [] : _descriptions.ConvertAll(lines => string.Join("\n", lines));

    public void Add(string text)
    {
        _texts.Add(text);
        _descriptions.Add([]);
    }

    /// <summary>Adds a line to the description of the last highlight.</summary>
    public void Describe(string line)
    {
        if (_descriptions.Count > 0)
        {
            _descriptions[_descriptions.Count - 1].Add(line);
        }
    }

    /// <summary>Puts the highlights of the beginning of an article before those of its head.</summary>
    public void Prepend(HighlightList first)
    {
        _texts.InsertRange(0, first._texts);
        _descriptions.InsertRange(0, first._descriptions);
    }
}
