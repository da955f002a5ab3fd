using Corpus.Benchmarks.Measuring;

namespace Corpus.Benchmarks.Scoring;

/// <summary>One line of the scorecard.</summary>
/// <param name="Subject">What was measured.</param>
/// <param name="Against">What it was measured beside.</param>
/// <param name="Measured">Round by round, what <paramref name="Unit"/> says.</param>
/// <param name="Unit"><c>x</c> for a ratio, or for instance <c>ms over</c> for a difference.</param>
/// <param name="Own">The corpus' own figures, not compared with anything.</param>
/// <param name="OwnUnit">The unit of <paramref name="Own"/>.</param>
/// <param name="Aim">What the measured may be at most, or null if the line is there to compare.</param>
internal sealed record Finding(string Subject, string Against, Samples Measured, string Unit, Samples Own, string OwnUnit, double? Aim)
{
    /// <summary>Whether the median keeps to the aim; null without one.</summary>
    public bool? IsMet => Aim is { } aim ? Measured.Median <= aim : null;

    /// <summary>How many times the other this took.</summary>
    public static Finding Ratio(string subject, string against, Samples own, Samples other, string ownUnit, double? aim = null) =>
        new(subject, against, own.Over(other), "x", own, ownUnit, aim);

    /// <summary>What this took over the other.</summary>
    public static Finding Difference(string subject, string against, Samples own, Samples other, string unit, double? aim = null) =>
        new(subject, against, own.Minus(other), unit + " over", own, unit, aim);

    /// <summary>A figure that has an aim of its own, beside the same in multiples of something else.</summary>
    public static Finding Absolute(string subject, string against, Samples own, string unit, double? aim = null) =>
        new(subject, against, own, unit, own, unit, aim);
}
