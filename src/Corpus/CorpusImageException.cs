namespace Corpus;

/// <summary>The data of a corpus cannot be read: it was written for another version of this library, or it is damaged.</summary>
public sealed class CorpusImageException : Exception
{
    /// <summary>Creates the exception with a message that says only what kind of failure it is.</summary>
    public CorpusImageException()
        : base("The data of a corpus cannot be read.")
    {
    }

    /// <summary>Creates the exception.</summary>
    /// <param name="message">What is wrong, and what to do about it.</param>
    public CorpusImageException(string message)
        : base(message)
    {
    }

    /// <summary>Creates the exception, with the failure it stems from.</summary>
    /// <param name="message">What is wrong, and what to do about it.</param>
    /// <param name="innerException">The failure it stems from, or null.</param>
    public CorpusImageException(string message, Exception? innerException)
        : base(message, innerException)
    {
    }
}
