using System.Globalization;
using Corpus.Fuzz;
using Corpus.Generator.Emission;

namespace Corpus.Generator.Tests.Robustness;

/// <summary>Texts built to be hard, at sizes a test can afford; <c>Corpus.Fuzz linearity</c> goes to 16 MB.</summary>
public sealed class AdversarialTests
{
    private const int ReadSize = 256 * 1024;
    private const int CompiledSize = 8 * 1024;

    private static readonly string?[] s_formats = ["news", "plain", null];

    public static TheoryData<string> Shapes => new(AdversarialShapes.All.Select(shape => shape.Name));

    [Theory]
    [MemberData(nameof(Shapes))]
    public void EveryPromiseIsKeptOfALargeOne(string name)
    {
        var text = AdversarialShapes.All.Single(shape => shape.Name == name).Make(ReadSize);

        foreach (var format in s_formats)
        {
            InputCheck.Check(FuzzInput.Of(format, text));
        }
    }

    [Fact]
    public void AllOfThemCompileAndComeBack() =>
        CompiledBatch.Check([.. AdversarialShapes.All.SelectMany(shape => s_formats.Select(format => FuzzInput.Of(format, shape.Make(CompiledSize))))]);

    /// <summary>A literal of its own for each run of lines would be a sum of a hundred thousand, for which the compiler takes minutes.</summary>
    [Fact]
    public void AnArticleOfLinesShownAndHiddenInTurnCompiles() =>
        CompiledBatch.Check([FuzzInput.Of("plain", "Title\n" + string.Concat(Enumerable.Range(0, 60_000).Select(i => string.Create(CultureInfo.InvariantCulture, $"{i % 10}\n\u200Bx\n"))))]);

    [Fact]
    public void ALiteralIsASumOfBoundedLength()
    {
        var code = new CodeWriter();

        Utf8Literal.Write(code, string.Concat(Enumerable.Repeat("shown\nhid\u200Bden\n", 60_000)));

        Assert.InRange(code.ToSourceText().ToString().Split("\n+ ").Length, 1, 1000);
    }

    [Fact]
    public void OneLineLongerThanAPageCompiles() =>
        CompiledBatch.Check([FuzzInput.Of("plain", $"Title\n{new string('"', 100_000)}\n{new string('\u202E', 100_000)}\n{new string('é', 100_000)}")]);
}
