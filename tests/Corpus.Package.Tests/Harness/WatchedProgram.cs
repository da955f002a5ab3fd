using System.Diagnostics;

namespace Corpus.Package.Tests.Harness;

/// <summary>A project under <c>dotnet watch</c>, whose program prints lines of the form <c>process id|what it sees</c> until it is killed.</summary>
internal sealed class WatchedProgram : IAsyncDisposable
{
    /// <summary>Generous: a cold build on a busy machine comes first. A test that passes never waits that long.</summary>
    private static readonly TimeSpan s_patience = TimeSpan.FromMinutes(3);

    private static readonly TimeSpan s_pause = TimeSpan.FromMilliseconds(100);

    private readonly Process _process;
    private readonly List<string> _output = [];

    private WatchedProgram(Process process) => _process = process;

    /// <summary>The id of the process that printed last.</summary>
    public string ProcessId { get; private set; } = "";

    public static async Task<WatchedProgram> StartAsync(ConsumerProject project)
    {
        var start = CommandLine.Describe(CommandLine.Dotnet, project.Folder, ["watch", "--non-interactive", "--verbose", "--project", project.ProjectFile, "run"]);

        // Polls, because the number of file watchers that a system hands out is limited, and used up on some build machines.
        start.Environment["DOTNET_USE_POLLING_FILE_WATCHER"] = "1";
        start.Environment["DOTNET_WATCH_SUPPRESS_EMOJIS"] = "1";
        var program = new WatchedProgram(new Process { StartInfo = start });
        program._process.OutputDataReceived += (_, line) => program.Add(line.Data);
        program._process.ErrorDataReceived += (_, line) => program.Add(line.Data);
        program._process.Start();
        program._process.BeginOutputReadLine();
        program._process.BeginErrorReadLine();

        // Whatever changes before that is part of the first build, or is overlooked.
        await program.WaitAsync(line => line.Contains("Waiting for changes", StringComparison.Ordinal), "watching");
        return program;
    }

    /// <summary>Waits until the program sees <paramref name="expected"/>.</summary>
    public async Task SeesAsync(string expected)
    {
        var line = await WaitAsync(line => line.EndsWith("|" + expected, StringComparison.Ordinal), $"'{expected}'");
        ProcessId = line[..line.IndexOf('|', StringComparison.Ordinal)];
    }

    public async ValueTask DisposeAsync()
    {
        if (!_process.HasExited)
        {
            _process.Kill(entireProcessTree: true);
            await _process.WaitForExitAsync();
        }

        _process.Dispose();
    }

    /// <summary>All that was printed, repeated lines once.</summary>
    public override string ToString()
    {
        lock (_output)
        {
            return string.Join('\n', _output.Where((line, i) => i == 0 || line != _output[i - 1]));
        }
    }

    private void Add(string? line)
    {
        if (line is not null)
        {
            lock (_output)
            {
                _output.Add(line);
            }
        }
    }

    private async Task<string> WaitAsync(Predicate<string> isIt, string what)
    {
        var clock = Stopwatch.StartNew();
        for (var seen = 0; clock.Elapsed < s_patience && !_process.HasExited;)
        {
            lock (_output)
            {
                for (; seen < _output.Count; seen++)
                {
                    if (isIt(_output[seen]))
                    {
                        return _output[seen];
                    }
                }
            }

            await Task.Delay(s_pause, TestContext.Current.CancellationToken);
        }

        Assert.Fail($"No sign of {what} after {clock.Elapsed:m\\:ss}; the output was:\n{this}");
        return "";
    }
}
