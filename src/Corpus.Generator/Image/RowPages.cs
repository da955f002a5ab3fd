using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>Writes the row table: a row a line, the same number of rows on every page but the last.</summary>
internal sealed class RowPages
{
    private readonly DigitWriter _digits = new();
    private readonly List<string> _pages = [];
    private int _count;

    public void Add(ReadOnlySpan<int> columns)
    {
        foreach (var column in columns)
        {
            _digits.Number(column);
        }

        _digits.EndLine();
        _count++;
        if ((_count & ((1 << ImageFormat.RowsPerPageLog2) - 1)) == 0)
        {
            _pages.Add(_digits.Take());
        }
    }

    /// <summary>The pages written; the table is done.</summary>
    public IReadOnlyList<string> ToPages()
    {
        if (_digits.Length > 0)
        {
            _pages.Add(_digits.Take());
        }

        return _pages;
    }
}
