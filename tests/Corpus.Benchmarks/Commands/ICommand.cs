namespace Corpus.Benchmarks.Commands;

/// <summary>One thing this program can do, chosen by the first argument.</summary>
internal interface ICommand
{
    string Name { get; }

    /// <summary>One line: the options and what comes out.</summary>
    string Usage { get; }

    /// <summary>Does it; returns the exit code.</summary>
    int Run(CommandArguments arguments);
}
