using System.Text;

namespace Corpus.Benchmarks.Corpora;

/// <summary>Writes articles as the lines of a seed.</summary>
internal static class ArticleWriter
{
    public static string Write(IEnumerable<SyntheticArticle> articles, SeedLayout layout)
    {
        var text = new StringBuilder();
        foreach (var article in articles)
        {
            text.Append(text.Length > 0 ? "\n\n" : "");
            if (layout == SeedLayout.News)
            {
                WriteNewsHead(text, article);
            }
            else
            {
                text.Append(article.Title).Append("\n\n");
            }

            WriteBody(text, article, layout);
        }

        return text.ToString();
    }

    /// <summary>The head as seeds/arab-news-2025-04.txt has it.</summary>
    private static void WriteNewsHead(StringBuilder text, SyntheticArticle article)
    {
        text.Append(article.Title).Append("\n\n").Append(article.Title).Append('\n');
        if (article.Caption is { } caption)
        {
            text.Append(caption).Append('\n').Append("Short Url\n");
        }

        text.Append("Updated ").Append(article.Updated).Append("\nFollow\n\n").Append(article.Title).Append("\n\n").Append(article.Title).Append('\n');
        foreach (var highlight in article.Highlights)
        {
            text.Append("  • ").Append(highlight).Append('\n');
        }

        text.Append(article.Highlights.Count > 0 ? "\n" : "");
    }

    private static void WriteBody(StringBuilder text, SyntheticArticle article, SeedLayout layout)
    {
        text.Append(layout == SeedLayout.News && article.Place is { } place ? place + ": " : "");
        foreach (var paragraph in article.Paragraphs)
        {
            text.Append(paragraph).Append('\n');
        }
    }
}
