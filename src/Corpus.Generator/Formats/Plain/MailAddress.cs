namespace Corpus.Generator.Formats.Plain;

/// <summary>Takes the name of a person out of what mail has behind <c>From:</c>.</summary>
internal static class MailAddress
{
    /// <summary>
    /// The name in <c>Jane Doe &lt;jane@example.org&gt;</c>, <c>"Doe, Jane" &lt;jane@example.org&gt;</c>, <c>jane@example.org (Jane Doe)</c>; the whole if there is nothing but a name or an
    /// address; null for nothing.
    /// </summary>
    public static string? DisplayName(string? value)
    {
        var text = value?.Trim() ?? string.Empty;
        if (text.Length == 0)
        {
            return null;
        }

        var address = text.IndexOf('<');
        if (address > 0)
        {
            return Unquoted(text.Substring(0, address)) is { Length: > 0 } name ? name : text;
        }

        if (address == 0)
        {
            return text.Trim('<', '>', ' ') is { Length: > 0 } bare ? bare : text;
        }

        var comment = text.IndexOf('(');
        var isComment = comment > 0 && text[text.Length - 1] == ')' && text.IndexOf('@') is > 0 and var at && at < comment;
        return isComment && text.Substring(comment + 1, text.Length - comment - 2).Trim() is { Length: > 0 } inside ? inside : Unquoted(text) is { Length: > 0 } whole ? whole : text;
    }

    private static string Unquoted(string name)
    {
        var trimmed = name.Trim();
        return trimmed.Length > 1 && trimmed[0] == '"' && trimmed[trimmed.Length - 1] == '"'
            ? trimmed.Substring(1, trimmed.Length - 2).Replace("\\\"", "\"").Trim()
            : trimmed;
    }
}
