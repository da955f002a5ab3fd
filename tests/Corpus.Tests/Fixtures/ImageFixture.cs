using Corpus.Image;

namespace Corpus.Tests.Fixtures;

/// <summary>Writes test images, straight from docs/image-format.md and with none of the reader's code.</summary>
internal sealed class ImageFixture
{
    private readonly FixturePages _pages = new();
    private readonly Dictionary<int, PageBuilder> _texts = [];
    private readonly List<string> _strings = [];
    private readonly IReadOnlyList<Story> _stories;
    private readonly int _pageCapacity;
    private readonly SlugHash _slugHash;
    private readonly PageBuilder _names;
    private readonly PageBuilder _details;

    private ImageFixture(IReadOnlyList<Story> stories, int pageCapacity, SlugHash slugHash)
    {
        _stories = stories;
        _pageCapacity = pageCapacity;
        _slugHash = slugHash;
        _names = Part(ImagePart.Names);
        _details = Part(ImagePart.Details);
    }

    /// <summary>The pages of an image of some stories; a page of text, names or details takes so many bytes.</summary>
    public static FixturePages Write(IReadOnlyList<Story> stories, int pageCapacity = ImageFormat.PageCapacity) =>
        Write(stories, new SlugHash(SlugHash.WholeSlug, seed: 7), pageCapacity);

    /// <summary>The same with a slug table of one's own choice.</summary>
    public static FixturePages Write(IReadOnlyList<Story> stories, SlugHash slugHash, int pageCapacity = ImageFormat.PageCapacity) =>
        new ImageFixture(stories, pageCapacity, slugHash).Write();

    private FixturePages Write()
    {
        var paths = _stories.Select(s => s.Source.Path).Distinct().ToList();
        var places = _stories.Where(s => s.Place is not null).Select(s => s.Place!).Distinct().ToList();
        _strings.AddRange(paths);
        _strings.AddRange(places);

        WriteRows();
        WriteStrings();
        var slots = WriteSlugTable();
        var dates = WriteLookup(ImagePart.ByDate, s => s.Date?.ToString("O", null), d => DateOnly.Parse(d, null).DayNumber);
        var placeKeys = WriteLookup(ImagePart.ByPlace, s => s.Place, _strings.IndexOf);
        WriteHeader(slots, paths.Count, places.Count, dates, placeKeys);
        return _pages;
    }

    private void WriteHeader(int slots, int paths, int places, int dateKeys, int placeKeys)
    {
        var lone = _stories.SelectMany(StoryFields.Texts).Any(StoryFields.HasLoneSurrogate);
        var header = Part(ImagePart.Header);
        header.Text("CORPUS"u8);
        int[] hash = [_slugHash.Scope, _slugHash.Seed, ZigZag(_slugHash.First), ZigZag(_slugHash.Second), ZigZag(_slugHash.Third)];
        foreach (var field in (int[])[1, _stories.Count, 45, slots, .. hash, paths, places, dateKeys, placeKeys, lone ? 1 : 0])
        {
            header.Number(field);
        }

        header.Finish();
    }

    private void WriteRows()
    {
        var rows = Part(ImagePart.Rows);
        for (var i = 0; i < _stories.Count; i++)
        {
            if (i > 0 && i % 1024 == 0)
            {
                rows.NextPage();
            }

            WriteRow(rows, _stories[i]);
        }

        rows.Finish();
        _names.Finish();
        _details.Finish();
        foreach (var text in _texts.Values)
        {
            text.Finish();
        }
    }

    private void WriteRow(PageBuilder rows, Story story)
    {
        var title = PageBuilder.Encode(story.Title);
        var slug = PageBuilder.Encode(story.Slug);
        _names.Reserve(title.Length + slug.Length + 2, _pageCapacity);
        _details.Reserve(1024, _pageCapacity);
        var text = Text(story, out var textPage, out var textOffset);

        int[] columns =
        [
            story.Date is { } date ? date.DayNumber + 1 : 0,
            _names.Page, _names.Offset, title.Length, slug.Length,
            story.Place is null ? 0 : _strings.IndexOf(story.Place) + 1,
            _details.Page, _details.Offset,
            story.Group, textPage, textOffset,
        ];
        foreach (var column in columns)
        {
            rows.Number(column);
        }

        rows.Line([]);
        _names.Line(title);
        _names.Line(slug);
        WriteDetails(story, text);
    }

    /// <summary>Writes the text of a story and returns the length of its body.</summary>
    private int Text(Story story, out int page, out int offset)
    {
        if (!_texts.TryGetValue(story.Group, out var part))
        {
            _texts.Add(story.Group, part = Part(ImagePart.FirstText + story.Group));
        }

        var texts = StoryFields.Furniture(story).Select(PageBuilder.Encode).ToList();
        var blocks = story.Blocks.Select(b => PageBuilder.Encode(b.Text)).ToList();
        var body = blocks.Sum(b => b.Length) + Math.Max(0, blocks.Count - 1);
        part.Reserve(body + 1 + texts.Sum(t => t.Length + 1), _pageCapacity);
        (page, offset) = (part.Page, part.Offset);
        if (blocks.Count == 0)
        {
            part.Line([]);
        }

        blocks.ForEach(b => part.Line(b));
        texts.ForEach(t => part.Line(t));
        return body;
    }

    private void WriteDetails(Story story, int bodyLength)
    {
        var updated = story.Updated;
        _details.VarNumber(_strings.IndexOf(story.Source.Path));
        _details.VarNumber(story.Source.StartLine);
        _details.VarNumber(story.Source.EndLine - story.Source.StartLine);
        _details.VarNumber(story.WordCount);
        _details.VarNumber(bodyLength);
        _details.VarNumber(StoryFields.Flags(story));
        if (updated is not null)
        {
            WriteLength(updated.Text);
            if (updated.Date is { } date)
            {
                _details.VarNumber(date.DayNumber);
            }

            if (updated.Instant is { } instant)
            {
                _details.VarNumber(instant.UtcTicks);
                _details.VarNumber((long)SixBit.ZigZag(instant.TotalOffsetMinutes));
            }
        }

        foreach (var text in new[] { story.Picture?.Caption, story.Picture?.Credit, story.Byline?.Author, story.Byline?.Desk })
        {
            if (text is not null)
            {
                WriteLength(text);
            }
        }

        foreach (var list in new[] { story.Highlights, story.HighlightDescriptions, story.Topics })
        {
            _details.VarNumber(list.Count);
            list.ToList().ForEach(WriteLength);
        }

        WriteBlocks(story);
        _details.Line([]);
    }

    private void WriteBlocks(Story story)
    {
        _details.VarNumber(story.Blocks.Count);
        var line = story.Source.StartLine;
        foreach (var block in story.Blocks)
        {
            _details.VarNumber((int)block.Kind + (16 * block.Level));
            _details.VarNumber((long)SixBit.ZigZag(block.Line - line));
            WriteLength(block.Text);
            line = block.Line;
        }
    }

    private void WriteLength(string text) => _details.VarNumber(PageBuilder.Encode(text).Length);

    private void WriteStrings()
    {
        var table = Part(ImagePart.StringTable);
        var strings = Part(ImagePart.Strings);
        foreach (var bytes in _strings.Select(PageBuilder.Encode))
        {
            strings.Reserve(bytes.Length + 1, _pageCapacity);
            table.TableNumber(strings.Page);
            table.TableNumber(strings.Offset);
            table.TableNumber(bytes.Length);
            strings.Line(bytes);
        }

        table.Finish();
        strings.Finish();
    }

    private int WriteSlugTable()
    {
        if (_stories.Count == 0)
        {
            return 0;
        }

        // Barely larger than the number of articles, so that probing is put to the test.
        var slots = new int[(int)System.Numerics.BitOperations.RoundUpToPowerOf2((uint)_stories.Count + 1)];
        for (var i = 0; i < _stories.Count; i++)
        {
            var hash = _slugHash.Of(_stories[i].Slug);
            var slot = hash & (uint)(slots.Length - 1);
            while (slots[slot] != 0)
            {
                slot = (slot + 1) & (uint)(slots.Length - 1);
            }

            // The number of bits that the largest number needs; the hash has the rest of 24.
            var bits = Convert.ToString(_stories.Count, 2).Length;
            slots[slot] = (i + 1) | ((int)(hash >> (40 + bits)) << bits);
        }

        var table = Part(ImagePart.SlugTable);
        Array.ForEach(slots, table.TableNumber);
        table.Finish();
        return slots.Length;
    }

    private static int ZigZag(int value) => value < 0 ? (-2 * value) - 1 : 2 * value;

    private int WriteLookup(int part, Func<Story, string?> key, Func<string, int> number)
    {
        var groups = _stories
            .Select((story, index) => (Key: key(story), Index: index))
            .Where(entry => entry.Key is not null)
            .GroupBy(entry => entry.Key!, StringComparer.OrdinalIgnoreCase)
            .OrderBy(group => group.Key, StringComparer.OrdinalIgnoreCase)
            .ToList();
        var table = Part(part);
        var start = 0;
        foreach (var group in groups)
        {
            table.TableNumber(number(group.Key));
            table.TableNumber(start);
            start += group.Count();
        }

        table.TableNumber(0);
        table.TableNumber(start);
        groups.SelectMany(g => g).ToList().ForEach(e => table.TableNumber(e.Index));
        table.Finish();
        return groups.Count;
    }

    private PageBuilder Part(int part) => new(_pages, part);
}
