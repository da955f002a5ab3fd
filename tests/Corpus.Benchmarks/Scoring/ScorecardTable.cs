using System.Globalization;
using Corpus.Benchmarks.Measuring;
using Spectre.Console;

namespace Corpus.Benchmarks.Scoring;

/// <summary>Shows findings as one table.</summary>
internal static class ScorecardTable
{
    private const int PlainWidth = 150;

    public static void Write(string title, IEnumerable<Finding> findings)
    {
        var table = new Table().Title(title).Border(Console.IsOutputRedirected ? TableBorder.Markdown : TableBorder.Rounded);
        table.AddColumns("what", "against", "measured (middle half)", "aim", "met", "Corpus itself");
        foreach (var finding in findings)
        {
            table.AddRow(
                finding.Subject,
                finding.Against,
                $"{Range(finding.Measured)} {finding.Unit}",
                finding.Aim is { } aim ? $"{Number(aim)} {finding.Unit}" : "",
                finding.IsMet switch { true => "yes", false => "NO", null => "" },
                $"{Number(finding.Own.Median)} {finding.OwnUnit}");
        }

        if (Console.IsOutputRedirected)
        {
            AnsiConsole.Profile.Width = PlainWidth;
        }

        AnsiConsole.Write(table);
    }

    private static string Range(Samples samples) => $"{Number(samples.Median)} ({Number(samples.Low)} to {Number(samples.High)})";

    /// <summary>Three digits that count.</summary>
    private static string Number(double number) => number.ToString(
        Math.Abs(number) switch { >= 100 => "N0", >= 10 => "N1", _ => "N2" },
        CultureInfo.InvariantCulture);
}
