using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;

namespace Corpus.Benchmarks.Commands;

/// <summary>Hands over to BenchmarkDotNet, for a closer look at what runs inside a process.</summary>
internal sealed class MicroCommand : ICommand
{
    public string Name => "micro";

    public string Usage => "[arguments of BenchmarkDotNet, such as --filter *Slug*]: its suites, in this process";

    /// <summary>In this process, because what is measured is compiled at run time with references to this very program.</summary>
    public int Run(CommandArguments arguments)
    {
        var config = DefaultConfig.Instance.AddJob(Job.ShortRun.WithToolchain(InProcessEmitToolchain.Instance));
        var summaries = BenchmarkSwitcher.FromAssembly(typeof(MicroCommand).Assembly).Run(arguments.All, config);
        return summaries.Any(summary => summary.HasCriticalValidationErrors) ? 1 : 0;
    }
}
