namespace Corpus.Fuzz;

/// <summary>Something that must hold for every input, and did not for one.</summary>
internal sealed class FuzzFailure : Exception
{
    public FuzzFailure()
    {
    }

    public FuzzFailure(string message)
        : base(message)
    {
    }

    public FuzzFailure(string message, Exception innerException)
        : base(message, innerException)
    {
    }

    public static void Require(bool condition, string what)
    {
        if (!condition)
        {
            throw new FuzzFailure(what);
        }
    }
}
