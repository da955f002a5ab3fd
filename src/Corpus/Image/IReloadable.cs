namespace Corpus.Image;

/// <summary>Something made from generated data, which a hot reload makes out of date.</summary>
internal interface IReloadable
{
    /// <summary>Whether the data it was made from is still that of the running code.</summary>
    bool IsCurrent { get; }
}
