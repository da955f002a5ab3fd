using NewsReader;

var request = Request.Parse(args);
if (request is null)
{
    await Console.Error.WriteLineAsync($"Not understood: {string.Join(' ', args)}\n\n{Request.Usage}");
    return 2;
}

if (request.WantsHelp)
{
    Console.WriteLine(Request.Usage);
    return 0;
}

var screen = new Screen(Screen.OpenConsole());
if (request is { Slug: null, Place: null, Date: null })
{
    screen.ShowOverview();
    return 0;
}

return request.Slug is { } slug ? screen.ShowArticle(slug) : screen.ShowMatches(request);
