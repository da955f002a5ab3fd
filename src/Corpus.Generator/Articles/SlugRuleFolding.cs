namespace Corpus.Generator.Articles;

/// <summary>
/// The Latin letters without their accents: what canonical decomposition and dropping of nonspacing marks make of a letter, and the usual spelling of those
/// that do not decompose (<c>ø</c>, <c>ß</c>, <c>æ</c>). A table, because <see cref="string.Normalize()"/> does nothing in a process that runs in invariant
/// globalization mode, as compilers in small containers do, and a slug must not depend on that.
/// </summary>
internal static class SlugRuleFolding
{
    // One word a letter, in the order of the code points; '.' is no letter, or one that has no Latin base.
    private const string FromLatin1 =
        "a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th ss " +
        "a a a a a a ae c e e e e i i i i d n o o o o o . o u u u u y th y " +
        "a a a a a a c c c c c c c c d d d d e e e e e e e e e e g g g g " +
        "g g g g h h h h i i i i i i i i i i ij ij j j k k k l l l l l l l " +
        "l l l n n n n n n n ng ng o o o o o o oe oe r r r r r r s s s s s s " +
        "s s t t t t t t u u u u u u u u u u u u w w y y y z z z z z z s " +
        "b b b b . . o c c d d d d . e e e f f g . hv i i k k l . m n n o " +
        "o o . . p p . . . . . t t t t u u . v y y z z . . . . . . . . . " +
        ". . . . dz dz dz lj lj lj nj nj nj a a i i o o u u u u u u u u u u e a a " +
        "a a ae ae g g g g k k o o o o . . j dz dz dz g g hv . n n a a ae ae o o " +
        "a a a a e e e e i i i i o o o o r r r r u u u u s s t t . . h h " +
        "n d . . z z a a e e o o o o o o o o y y l n t j db qp a c c l t s " +
        "z . . b u v e e j j q q r r y y";

    private const string FromAdditional =
        "a a b b b b b b c c d d d d d d d d d d e e e e e e e e e e f f " +
        "g g h h h h h h h h h h i i i i k k k k k k l l l l l l l l m m " +
        "m m m m n n n n n n n n o o o o o o o o p p p p r r r r r r r r " +
        "s s s s s s s s s s t t t t t t t t u u u u u u u u u u v v v v " +
        "w w w w w w w w w w x x x x y y z z z z z z h t w y a s s s ss d " +
        "a a a a a a a a a a a a a a a a a a a a a a a a e e e e e e e e " +
        "e e e e e e e e i i i i o o o o o o o o o o o o o o o o o o o o " +
        "o o o o u u u u u u u u u u u u u u y y y y y y y y ll ll v v y y";

    private const char FirstLatin1 = '\u00C0';
    private const char FirstAdditional = '\u1E00';

    private static readonly string[] s_latin1 = FromLatin1.Split(' ');
    private static readonly string[] s_additional = FromAdditional.Split(' ');

    /// <summary>The letter in lower-case ASCII, one or two characters; null for what is no accented Latin letter.</summary>
    public static string? Fold(char letter)
    {
        var folded = letter switch
        {
            < FirstLatin1 => ".",
            _ when letter - FirstLatin1 < s_latin1.Length => s_latin1[letter - FirstLatin1],
            >= FirstAdditional when letter - FirstAdditional < s_additional.Length => s_additional[letter - FirstAdditional],
            _ => ".",
        };
        return folded == "." ? null : folded;
    }
}
