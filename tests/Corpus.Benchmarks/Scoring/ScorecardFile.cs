using System.Runtime.InteropServices;
using System.Text.Json;

namespace Corpus.Benchmarks.Scoring;

/// <summary>Writes findings as JSON, with what is needed to compare two of them: scale, processor, run time.</summary>
internal static class ScorecardFile
{
    private static readonly JsonSerializerOptions s_options = new(JsonSerializerDefaults.Web) { WriteIndented = true };

    public static void Write(string path, Scale scale, IEnumerable<Finding> findings)
    {
        using var stream = File.Create(path);
        JsonSerializer.Serialize(
            stream,
            new
            {
                Scale = scale.Name,
                Processors = Environment.ProcessorCount,
                Architecture = RuntimeInformation.ProcessArchitecture.ToString(),
                System = RuntimeInformation.OSDescription,
                Runtime = RuntimeInformation.FrameworkDescription,
                Findings = findings.Select(finding => new
                {
                    finding.Subject,
                    finding.Against,
                    finding.Unit,
                    finding.Measured.Median,
                    finding.Measured.Low,
                    finding.Measured.High,
                    finding.Aim,
                    finding.IsMet,
                    Own = finding.Own.Median,
                    finding.OwnUnit,
                }),
            },
            s_options);
    }
}
