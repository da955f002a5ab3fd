using System.Diagnostics;

// "title" or "slug <slug>" fetch one title; "report" behind it writes what that took, in microseconds, and the memory in use, in bytes.
var start = Stopwatch.GetTimestamp();
var title = args[0] == "title" ? Contestant.Title() : Contestant.Title(args[1]);
var elapsed = Stopwatch.GetElapsedTime(start);
if (args[^1] == "report")
{
    Console.WriteLine($"{elapsed.Ticks / 10} {Environment.WorkingSet}");
}

return title.Length > 0 ? 0 : 1;
