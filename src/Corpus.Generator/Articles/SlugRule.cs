using System.Text;
#pragma warning disable CA1308
namespace Corpus.Generator.Articles;
internal static class SlugRule
{
    public static string? Of(string title)
    {
        var b = new StringBuilder();
        foreach (var c in title.ToLowerInvariant())
        {
            if (char.IsLetterOrDigit(c)) { b.Append(c); }
            else if (c is not ('\'' or '’' or '‘') && b.Length > 0 && b[b.Length - 1] != '-') { b.Append('-'); }
        }
        var s = b.ToString().Trim('-');
        return s.Length > 0 ? s : null;
    }
}
