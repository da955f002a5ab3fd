using System.Text;

namespace Corpus.Tests.Fixtures;

/// <summary>Which fields a story has, in the terms of the image format.</summary>
internal static class StoryFields
{
    /// <summary>The details' flags, as numbers, so that a changed constant shows up.</summary>
    public static int Flags(Story story) =>
        (story.Updated is null ? 0 : 1)
        + (story.Updated?.Date is null ? 0 : 2)
        + (story.Updated?.Instant is null ? 0 : 4)
        + (story.Updated is { IsRelative: true } ? 8 : 0)
        + (story.Picture is null ? 0 : 16)
        + (story.Picture?.Caption is null ? 0 : 32)
        + (story.Picture?.Credit is null ? 0 : 64)
        + (story.Byline is null ? 0 : 128)
        + (story.Byline?.Desk is null ? 0 : 256);

    /// <summary>The texts that stand behind the body, in their order.</summary>
    public static IEnumerable<string> Furniture(Story story) =>
        new[] { story.Updated?.Text, story.Picture?.Caption, story.Picture?.Credit, story.Byline?.Author, story.Byline?.Desk }
            .Where(t => t is not null).Select(t => t!)
            .Concat(story.Highlights)
            .Concat(story.HighlightDescriptions)
            .Concat(story.Topics);

    /// <summary>Everything that is text.</summary>
    public static IEnumerable<string> Texts(Story story) =>
        [story.Title, story.Slug, story.Place ?? "", .. Furniture(story), .. story.Blocks.Select(b => b.Text)];

    /// <summary>Whether a text holds half a surrogate pair.</summary>
    public static bool HasLoneSurrogate(string text) => !PageBuilder.Encode(text).AsSpan().SequenceEqual(Encoding.UTF8.GetBytes(text));
}
