namespace Corpus.Image;

/// <summary>Publishes a lazily made object so that every thread ends up with the same one.</summary>
internal static class Published
{
    /// <summary>Sets the field if it is still null, and returns what it holds then: the first object published wins.</summary>
    public static T Once<T>(ref T? field, T value)
        where T : class =>
        Interlocked.CompareExchange(ref field, value, null) ?? value;
}
