using CsCheck;
using Corpus.Fuzz;
using Corpus.Generator.Tests.Harness;

namespace Corpus.Generator.Tests.Robustness;

/// <summary>Whatever a file holds, as whatever format it is read: no exception, no endless work, sensible articles, and code that compiles to the same text.</summary>
public sealed class AnyInputTests
{
    private static readonly string?[] s_formats = ["news", "plain", null];
    private static readonly string[] s_lineEnds = ["\n", "\r\n", "\r", "\n\n"];

    private static readonly Gen<string?> s_format = Gen.Int[0, s_formats.Length - 1].Select(i => s_formats[i]);

    private static readonly Gen<string> s_piece = Gen.OneOf(
        Gen.Int[0, GrammarTokens.Lines.Count - 1].Select(i => GrammarTokens.Lines[i]),
        Gen.Int[0, GrammarTokens.Characters.Count - 1].Select(i => GrammarTokens.Characters[i]),
        Gen.String[Gen.Char, 0, 20]);

    private static readonly Gen<string> s_text = Gen.Select(s_piece.Array[1, 4].Select(string.Concat).Array[0, 40], Gen.Int[0, s_lineEnds.Length - 1], (lines, end) => string.Join(s_lineEnds[end], lines));

    [Fact]
    public void AnyBytesCanBeRead() =>
        Gen.Select(s_format, Gen.Byte.Array[0, 600]).Sample((format, bytes) => InputCheck.Check(new FuzzInput(format, bytes)), iter: 4000);

    [Fact]
    public void AnyTextCanBeRead() =>
        Gen.Select(s_format, s_text).Sample((format, text) => InputCheck.Check(FuzzInput.Of(format, text)), iter: 4000);

    [Fact]
    public void AnyTextsCompileAndComeBack() =>
        Gen.Select(s_format, s_text).Select((format, text) => FuzzInput.Of(format, text)).Array[1, 20].Sample(CompiledBatch.Check, iter: 8, threads: 1);

    /// <summary>A bounded run of what tests/Corpus.Fuzz does for as long as one likes.</summary>
    [Fact]
    public void MutatedSeedsKeepEveryPromise()
    {
        string[] seeds = [RepositorySeeds.News, .. RepositorySeeds.Layouts.Select(layout => layout.Text)];
        var fuzzer = new Fuzzer(seeds, seed: 20250415, format: null);

        var failure = fuzzer.Run(TimeSpan.FromSeconds(30), maxInputs: 600);

        Assert.True(failure is null, $"{failure?.Failure}\n{System.Text.Json.JsonSerializer.Serialize(failure?.Input.Decode().ToString())}");
        Assert.NotEqual(0, fuzzer.Batches);
    }
}
