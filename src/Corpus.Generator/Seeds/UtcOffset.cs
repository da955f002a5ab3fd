using System.Globalization;

namespace Corpus.Generator.Seeds;

/// <summary>
/// Reads the <c>TimeZone</c> of a seed: a fixed offset from UTC. Zone names are not taken, because what they mean depends on the time zone database of the
/// machine that builds (docs/decisions/0003-fixed-offsets.md).
/// </summary>
internal static class UtcOffset
{
    private static readonly TimeSpan s_furthest = TimeSpan.FromHours(14);

    /// <summary>Reads <c>UTC</c>, <c>GMT</c>, <c>Z</c>, <c>+03:00</c>, <c>-0530</c>, <c>+3</c>, or <c>UTC+3</c>.</summary>
    public static bool TryParse(string value, out TimeSpan offset)
    {
        offset = TimeSpan.Zero;
        var rest = value.Trim();
        foreach (var name in (string[])["UTC", "GMT", "Z"])
        {
            if (rest.StartsWith(name, StringComparison.OrdinalIgnoreCase))
            {
                rest = rest.Substring(name.Length).Trim();
                if (rest.Length == 0)
                {
                    return true;
                }

                break;
            }
        }

        return rest.Length > 1 && rest[0] is '+' or '-' && TryParseHours(rest.Substring(1), out offset) && Sign(rest[0] == '-', ref offset);
    }

    private static bool TryParseHours(string digits, out TimeSpan offset)
    {
        string[] formats = ["h\\:mm", "hh\\:mm", "hhmm", "%h", "hh"];
        return TimeSpan.TryParseExact(digits, formats, CultureInfo.InvariantCulture, out offset) && offset <= s_furthest;
    }

    private static bool Sign(bool isNegative, ref TimeSpan offset)
    {
        offset = isNegative ? -offset : offset;
        return true;
    }
}
