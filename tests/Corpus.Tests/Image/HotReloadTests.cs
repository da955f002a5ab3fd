using System.Reflection;
using System.Reflection.Metadata;
using Corpus.Image;
using Corpus.Tests.Fixtures;

namespace Corpus.Tests.Image;

// Updates of the running code and tables that must stay current exclude each other.
[Collection("Generation of code")]
public sealed class HotReloadTests
{
    [Fact]
    public void The_run_time_finds_the_handler()
    {
        var handler = Assert.Single(typeof(ImageReader).Assembly.GetCustomAttributes<MetadataUpdateHandlerAttribute>()).HandlerType;

        foreach (var name in (string[])["ClearCache", "UpdateApplication"])
        {
            var method = handler.GetMethod(name, BindingFlags.Static | BindingFlags.Public | BindingFlags.NonPublic, [typeof(Type[])]);
            Assert.Equal(typeof(void), method?.ReturnType);
        }
    }

    [Fact]
    public void Data_is_current_until_code_changes()
    {
        var generation = HotReload.Generation;
        Assert.True(HotReload.IsCurrent(generation, codeChanges: true));

        HotReload.UpdateApplication(null);

        Assert.False(HotReload.IsCurrent(generation, codeChanges: true));
        Assert.True(HotReload.IsCurrent(HotReload.Generation, codeChanges: true));
    }

    [Fact]
    public void Data_is_always_current_where_code_cannot_change()
    {
        var generation = HotReload.Generation;

        HotReload.ClearCache(null);

        Assert.True(HotReload.IsCurrent(generation, codeChanges: false));
    }

    /// <summary>Covers either case: code can change if the tests run with DOTNET_MODIFIABLE_ASSEMBLIES=debug.</summary>
    [Fact]
    public void A_table_goes_out_of_date_exactly_if_code_can_change()
    {
        var table = Chronicle.Open(Story.Numbered(0));
        Assert.True(table.IsCurrent);

        HotReload.UpdateApplication(null);

        Assert.Equal(!MetadataUpdater.IsSupported, table.IsCurrent);
        Assert.True(Chronicle.Open(Story.Numbered(0)).IsCurrent);
    }

    [Fact]
    public void Publishing_replaces_what_is_out_of_date()
    {
        var old = new Reloadable();
        var field = old;
        old.IsCurrent = false;

        var fresh = ImageReader.Publish(ref field, new Reloadable());

        Assert.NotSame(old, fresh);
        Assert.Same(fresh, field);
    }

    [Fact]
    public void Publishing_keeps_the_table_that_was_first()
    {
        Chronicle.ArticleTable? field = null;
        var first = ImageReader.Publish(ref field, Chronicle.Open(Story.Numbered(0)));

        var second = ImageReader.Publish(ref field, Chronicle.Open(Story.Numbered(0)));

        Assert.Same(first, second);
        Assert.Same(first, field);
    }

    [Fact]
    public void Articles_stay_equal_to_themselves_across_an_update()
    {
        var before = Chronicle.Open(Story.Numbered(0), Story.Numbered(1));
        HotReload.UpdateApplication(null);
        var after = Chronicle.Open(Story.Numbered(7), Story.Numbered(1), Story.Numbered(0));

        Assert.Equal(before["story-0"], after["story-0"]);
        Assert.Equal(before["story-0"].GetHashCode(), after["story-0"].GetHashCode());
        Assert.NotEqual(before[0], after[0]);
    }

    [Fact]
    public void Articles_held_across_an_update_stay_what_they_were()
    {
        var stories = Enumerable.Range(0, 2500).Select(i => Story.Numbered(i) with { Group = i % 5, Place = $"PLACE {i}" });
        var pages = ImageFixture.Write([.. stories], pageCapacity: 5000);
        var table = new Chronicle.ArticleTable(ImageReader.Open("Chronicle", 1, pages, codeChanges: true));
        var block = table[7].Body[0];

        foreach (var (part, page) in pages.Keys.ToList())
        {
            pages[part, page] = [.. pages[part, page].Reverse()];
        }

        Assert.Equal("The text of story 7.", block.Text);
        Assert.All(table, (article, i) =>
        {
            Assert.Equal($"Story {i}", article.Title);
            Assert.Equal($"PLACE {i}", article.Place);
            Assert.Equal($"The text of story {i}.", article.Text);
        });
    }

    private sealed class Reloadable : IReloadable
    {
        public bool IsCurrent { get; set; } = true;
    }
}
