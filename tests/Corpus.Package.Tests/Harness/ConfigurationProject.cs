namespace Corpus.Package.Tests.Harness;

/// <summary>A project restored once; each test writes the project file that it is about.</summary>
public sealed class ConfigurationProject(PackedPackage package) : IAsyncLifetime
{
    internal PackedPackage Package { get; } = package;

    internal ConsumerProject Consumer { get; } = new(package, "Configuration");

    public async ValueTask InitializeAsync()
    {
        Consumer.WriteProject();
        Consumer.Write("Program.cs", "Console.WriteLine(args.Length);\n");
        Consumer.Write("seeds/a.txt", "A title\n\nA paragraph.\n");
        (await Consumer.RestoreAsync()).Succeeded();
    }

    public ValueTask DisposeAsync() => ValueTask.CompletedTask;

    internal async Task<string> FailAsync(string items, params string[] arguments)
    {
        Consumer.WriteProject(items);
        var error = (await Consumer.BuildAsync(["--no-restore", .. arguments])).FailedWithOneError();
        Assert.Contains("Configuration.csproj : ", error, StringComparison.Ordinal);
        return error;
    }
}
