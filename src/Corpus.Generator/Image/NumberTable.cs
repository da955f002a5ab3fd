using Corpus.Image;

namespace Corpus.Generator.Image;

/// <summary>Writes a number table: fixed-width numbers, in lines that an editor can show.</summary>
internal sealed class NumberTable
{
    private readonly DigitWriter _digits = new();
    private readonly List<string> _pages = [];
    private int _count;

    public NumberTable Add(int number)
    {
        _digits.Number(number);
        _count++;
        if (IsMultiple(ImageFormat.NumbersPerLineLog2))
        {
            _digits.EndLine();
        }

        if (IsMultiple(ImageFormat.NumbersPerPageLog2))
        {
            _pages.Add(_digits.Take());
        }

        return this;
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

    private bool IsMultiple(int log2) => (_count & ((1 << log2) - 1)) == 0;
}
