using System;
using System.Collections.Frozen;
using System.Collections.Generic;
using System.Linq;
using System.Text;
using Corpus.Benchmarks.InProcess;

namespace Contest;

public static partial class News
{
    internal static void Forget() => s_articles = null;
}

/// <summary>Compiled with each corpus, so that it is user code over the very types that the generator wrote.</summary>
public sealed class Probe : ICorpusProbe
{
    private readonly Dictionary<string, News.Article> _dictionary = News.Articles.ToDictionary(article => article.Slug, StringComparer.Ordinal);
    private readonly FrozenDictionary<string, News.Article> _frozen;
    private readonly PlainRecord[] _records = [.. News.Articles.Select(article => new PlainRecord(article.Slug, article.Title, article.Date, article.Place))];
    private readonly (int Start, int Length)[] _titleSpans = new (int, int)[News.Articles.Count];
    private readonly (int Start, int Length)[] _bodySpans = new (int, int)[News.Articles.Count];
    private readonly byte[] _titles;
    private readonly byte[] _bodies;
    private readonly byte[] _buffer;

    public Probe()
    {
        _frozen = _dictionary.ToFrozenDictionary(StringComparer.Ordinal);
        _titles = Join(article => Encoding.UTF8.GetBytes(article.Title), _titleSpans);
        _bodies = Join(article => article.Utf8.ToArray(), _bodySpans);
        _buffer = new byte[_bodySpans.Length == 0 ? 0 : _bodySpans.Max(span => span.Length)];
    }

    public IReadOnlyList<string> Slugs { get; } = [.. News.Articles.Select(article => article.Slug)];

    public void Forget() => News.Forget();

    public int FindInCorpus(string[] slugs)
    {
        var found = 0;
        foreach (var slug in slugs)
        {
            found += News.Articles.TryGet(slug, out _) ? 1 : 0;
        }

        return found;
    }

    public int FindInFrozenDictionary(string[] slugs)
    {
        var found = 0;
        foreach (var slug in slugs)
        {
            found += _frozen.TryGetValue(slug, out _) ? 1 : 0;
        }

        return found;
    }

    public int FindInDictionary(string[] slugs)
    {
        var found = 0;
        foreach (var slug in slugs)
        {
            found += _dictionary.TryGetValue(slug, out _) ? 1 : 0;
        }

        return found;
    }

    public int QueryCorpus(DateOnly since)
    {
        var length = 0;
        foreach (var title in News.Articles.Where(article => article.Date >= since).Select(article => article.Title))
        {
            length += title.Length;
        }

        return length;
    }

    public int QueryRecords(DateOnly since) => Query(_records, since);

    public int QueryNewRecords(DateOnly since)
    {
        var records = new PlainRecord[_records.Length];
        for (var i = 0; i < records.Length; i++)
        {
            var (start, length) = _titleSpans[i];
            records[i] = new PlainRecord(_records[i].Slug, Encoding.UTF8.GetString(_titles, start, length), _records[i].Date, _records[i].Place);
        }

        return Query(records, since);
    }

    public long CopyUtf8FromCorpus()
    {
        var bytes = 0L;
        foreach (var article in News.Articles)
        {
            var body = article.Utf8;
            body.CopyTo(_buffer);
            bytes += body.Length;
        }

        return bytes;
    }

    public long CopyUtf8FromArray()
    {
        var bytes = 0L;
        foreach (var (start, length) in _bodySpans)
        {
            _bodies.AsSpan(start, length).CopyTo(_buffer);
            bytes += length;
        }

        return bytes;
    }

    public long DecodeFromCorpus()
    {
        var characters = 0L;
        foreach (var article in News.Articles)
        {
            characters += article.Text.Length;
        }

        return characters;
    }

    public long DecodeFromArray()
    {
        var characters = 0L;
        var texts = new string[_bodySpans.Length];
        for (var i = 0; i < texts.Length; i++)
        {
            var (start, length) = _bodySpans[i];
            texts[i] = Encoding.UTF8.GetString(_bodies, start, length);
            characters += texts[i].Length;
        }

        return characters;
    }

    private static int Query(PlainRecord[] records, DateOnly since)
    {
        var length = 0;
        foreach (var title in records.Where(record => record.Date >= since).Select(record => record.Title))
        {
            length += title.Length;
        }

        return length;
    }

    private static byte[] Join(Func<News.Article, byte[]> read, (int Start, int Length)[] spans)
    {
        var all = new List<byte>();
        for (var i = 0; i < spans.Length; i++)
        {
            var bytes = read(News.Articles[i]);
            spans[i] = (all.Count, bytes.Length);
            all.AddRange(bytes);
        }

        return [.. all];
    }

    private sealed record PlainRecord(string Slug, string Title, DateOnly? Date, string? Place);
}
