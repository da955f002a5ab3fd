using Corpus.Benchmarks.Commands;

ICommand[] commands = [new ScorecardCommand(), new FirstAccessCommand(), new MicroCommand(), new CorpusCommand()];
if (args is [var name, .. var rest] && Array.Find(commands, command => command.Name == name) is { } chosen)
{
    return chosen.Run(new CommandArguments(rest));
}

Console.Error.WriteLine("dotnet run -c Release --project tests/Corpus.Benchmarks -- <command>");
foreach (var command in commands)
{
    Console.Error.WriteLine($"  {command.Name,-14}{command.Usage}");
}

return 2;
