namespace Corpus.Fuzz;

/// <summary>Lines and characters that mean something to a format, or to the writer of literals.</summary>
internal static class GrammarTokens
{
    public static IReadOnlyList<string> Lines { get; } =
    [
        "", " ", "\t", "\u00A0", "\u200B", "\uFEFF", "Â", "Short Url", "https://arab.news/abcd1", "Follow", "Updated 15 April 2025", "Updated 20 sec ago", "Updated 31 April 2025",
        "Updated", "Updated  ", "Publié le Vendredi 10 février 2023", "date 2022-05-25", "date 2022-05-25 A title behind it", "1 / 6", "6 / 6", "  • A highlight", "    • Nested", "- dashed", "•", "* ", "You are here", "  • Home",
        "Topics: A B C", "Topics:", "Related", "World", "Arab News", "AFP", "By Jane Doe", "Jane Doe | Arab News", "Kirill Dmitriev. (Reuters)", "(Reuters)", "A caption without end (AFP",
        "SEOUL: The first paragraph.", "DUBAI, United Arab Emirates: Text.", "CAIRO/ADDIS ABABA: Text.", "Al-Mukalla, YEMEN - Text.", "SEOUL:", ": nothing", "A title without a full stop",
        "A Title Without A Full Stop", "A paragraph, which ends in a full stop.", "“A quotation,” he said.", "‘Half a", "\"\"\"", "\"\"\"\"\"\"", "\\", "{0} {1}", "{{", "}}", "*/", "#endif", "<a>&amp;</a>",
        "Subject: A subject", "From: Jane Doe <jane@example.org>", "Date: Tue, 15 Apr 2025 10:30:00 +0300", "Date: yesterday", "Keywords: a, b,, c", " folded", "Title:", "Subject:",
        "class", "Count", "Equals", "Article", "…", "!!!", "123", "½", "ﬁ", "ǅ", "İ", "日本語のタイトル", "مرحبا بالعالم", "हिन्दी शीर्षक", "😀👩‍👩‍👧", "e\u0301", "\u0301", "ß", "â€™ misread", "Â ", "caf\uFFFD",
    ];

    /// <summary>Characters that end lines for some, are invisible, or belong together.</summary>
    public static IReadOnlyList<string> Characters { get; } =
    [
        "\r", "\n", "\r\n", "\u2028", "\u2029", "\u0085", "\0", "\t", "\v", "\f", "\u001A", "\u00AD", "\u00A0", "\u200B", "\u200E", "\u202E", "\u2066", "\uFEFF", "\uFFFD", "\uFFFE", "\uFFFF", "\u0301", "\uD83D\uDE00",
        "\"", "\\", "'", "’", "‘", "“", "”", "•", "…", "–", "—", ":", ".", ",", "(", ")", "|", "/", "{", "}", "<", ">", "&", " ", "  ", "-", "Â", "â€", "İ", "ı", "A", "z", "0", "é", "中", "\uE000",
    ];
}
