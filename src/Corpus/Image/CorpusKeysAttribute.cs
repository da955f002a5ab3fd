using System.ComponentModel;

namespace Corpus.Image;

/// <summary>
/// Tells compilers which keys a generated collection has, so that look-ups with a constant key are checked where they are written.
/// Written by the generator on the class of a collection; read by the analyzers, from source and from assemblies alike, and by nothing at run time.
/// </summary>
/// <remarks>
/// Keys stand one a line (LF or CR LF); empty lines mean nothing. In a key, <c>\\</c> is a back-slash, <c>\n</c> and <c>\r</c> are line ends, and
/// <c>\uXXXX</c> (four hexadecimal digits) is a UTF-16 unit. Several attributes with one <see cref="Member"/> add up: a long list is cut into several,
/// and an attribute with no keys says that the member has none. A member that no attribute names is not checked.
/// </remarks>
[AttributeUsage(AttributeTargets.Class, AllowMultiple = true, Inherited = false)]
[EditorBrowsable(EditorBrowsableState.Never)]
public sealed class CorpusKeysAttribute : Attribute
{
    /// <summary>Names keys of one member of the collection.</summary>
    /// <param name="member">The property of the look-up, such as <c>ByPlace</c>; or <c>Articles</c>, for slugs that have no constant in <c>Slugs</c>.</param>
    /// <param name="keys">The keys, one a line.</param>
    public CorpusKeysAttribute(string member, string keys)
    {
        Member = member;
        Keys = keys;
    }

    /// <summary>The property of the collection that is looked up.</summary>
    public string Member { get; }

    /// <summary>The keys, one a line.</summary>
    public string Keys { get; }
}
