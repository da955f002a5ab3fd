using Corpus.Generator.Seeds;

namespace Corpus.Generator.Formats.Plain;

/// <summary>
/// The headers at the top of a file, as in mail (RFC 5322): a name, a colon and a value on each line, lines that begin with a blank continue the one above, and a blank line ends
/// them. Text whose first line merely has a colon in it is none: the first header must be one that articles have.
/// </summary>
internal sealed class HeaderBlock
{
    private const int MaxName = 40;
    private const int MaxLines = 500;

    private static readonly HashSet<string> s_openers = new(StringComparer.OrdinalIgnoreCase)
    {
        "Subject", "From", "Date", "To", "Title", "Author", "Cc", "Reply-To", "Sender", "Message-ID", "Return-Path", "Received", "Newsgroups", "Path", "Organization", "MIME-Version",
        "Content-Type", "Delivered-To", "Keywords", "X-Mailer", "References", "In-Reply-To",
    };

    private readonly Dictionary<string, Header> _headers = new(StringComparer.OrdinalIgnoreCase);

    private HeaderBlock()
    {
    }

    /// <summary>The index of the line behind the headers.</summary>
    public int BodyStart { get; private set; }

    /// <summary>The index of the last line of the headers.</summary>
    public int LastLine { get; private set; }

    /// <summary>The first header of that name, in lower case; null if there is none.</summary>
    public Header? this[string name] => _headers.TryGetValue(name, out var header) ? header : null;

    /// <summary>Reads the headers that begin at a line; null if none do, or if they are no headers after all.</summary>
    public static HeaderBlock? Read(SeedText seed, int first, CancellationToken cancellationToken)
    {
        if (NameLength(seed[seed.Lines[first]]) is not (> 0 and var length) || !s_openers.Contains(seed[seed.Lines[first]].Slice(0, length).ToString()))
        {
            return null;
        }

        var block = new HeaderBlock();
        var line = first;
        while (line < seed.Lines.Count && !Blanks.Trim(seed[seed.Lines[line]]).IsEmpty)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (line - first > MaxLines || NameLength(seed[seed.Lines[line]]) is not (> 0 and var name))
            {
                return null;
            }

            line = block.Add(seed, line, name);
        }

        block.LastLine = line - 1;
        block.BodyStart = line;
        return block["subject"] is null && block["title"] is null && block["from"] is null && block["date"] is null ? null : block;
    }

    private int Add(SeedText seed, int line, int nameLength)
    {
        var text = seed[seed.Lines[line]];
        var name = text.Slice(0, nameLength).ToString();
        var raw = text.Slice(nameLength + 1);
        var start = seed.Lines[line].Start + nameLength + 1 + (raw.Length - raw.TrimStart().Length);
        var parts = new List<string> { raw.Trim().ToString() };
        var span = SeedText.SpanOf(seed.Lines[line], start, parts[0].Length);
        var next = line + 1;
        while (next < seed.Lines.Count && IsFolded(seed[seed.Lines[next]]))
        {
            parts.Add(Blanks.Trim(seed[seed.Lines[next]]).ToString());
            next++;
        }

        if (!_headers.ContainsKey(name))
        {
            _headers.Add(name, new Header(name, string.Join(" ", parts.Where(part => part.Length > 0)), span));
        }

        return next;
    }

    private static bool IsFolded(ReadOnlySpan<char> text) => !text.IsEmpty && text[0] is ' ' or '\t' && !Blanks.Trim(text).IsEmpty;

    /// <summary>The length of the name in front of the colon; 0 for what is no header.</summary>
    private static int NameLength(ReadOnlySpan<char> text)
    {
        for (var i = 0; i < text.Length && i <= MaxName; i++)
        {
            var c = text[i];
            if (c == ':')
            {
                return i;
            }

            if (c is not ((>= 'a' and <= 'z') or (>= 'A' and <= 'Z') or (>= '0' and <= '9') or '-'))
            {
                return 0;
            }
        }

        return 0;
    }
}
