using Corpus.Fuzz;

return args switch
{
    ["linearity"] => Linearity.Measure(),
    ["cancellation"] => Cancellation.Measure(),
    _ when FuzzOptions.Parse(args) is { } options => FuzzSession.Run(options),
    _ => ShowUsage(),
};

static int ShowUsage()
{
    Console.Error.WriteLine(FuzzOptions.Usage);
    return 2;
}
