namespace Corpus.Package.Tests.Harness;

/// <summary>How a process ended and all that it wrote, so that a failing test shows the whole story.</summary>
internal sealed record CommandResult(string CommandLine, int ExitCode, string Output)
{
    /// <summary>The lines of the output, without line ends and without the empty ones.</summary>
    public string[] Lines => Output.Split(['\r', '\n'], StringSplitOptions.RemoveEmptyEntries);

    /// <summary>The diagnostics with <paramref name="severity"/>, each once (MSBuild repeats them in its summary).</summary>
    public string[] Diagnostics(string severity) =>
        [.. Lines.Select(line => line.Trim()).Where(line => line.Contains($" {severity} ", StringComparison.Ordinal) && line.Contains(": ", StringComparison.Ordinal)).Distinct()];

    public CommandResult Succeeded()
    {
        Assert.True(ExitCode == 0, $"{CommandLine} ended with {ExitCode}:\n{Output}");
        return this;
    }

    public CommandResult SucceededWithoutWarnings()
    {
        Succeeded();
        Assert.True(Diagnostics("warning").Length == 0, $"{CommandLine} warned:\n{Output}");
        return this;
    }

    /// <summary>Asserts that exactly one error was reported, and returns it.</summary>
    public string FailedWithOneError()
    {
        Assert.True(ExitCode != 0, $"{CommandLine} should have failed:\n{Output}");
        var errors = Diagnostics("error");
        Assert.True(errors.Length == 1, $"{CommandLine} should have reported one error:\n{Output}");
        return errors[0];
    }
}
