using System.Text;
using Corpus.Generator.Image;
using CsCheck;

namespace Corpus.Generator.Tests.Image;

public sealed class SurrogatesTests
{
    [Fact]
    public void HalfAPairIsFoundWhereverItStands() =>
        Gen.String[Gen.OneOf(Gen.Char['a', 'z'], Gen.Char['\uD7FE', '\uD801'], Gen.Char['\uDBFE', '\uDC01'], Gen.Char['\uDFFE', '\uE001']), 0, 12]
            .Sample(text => Surrogates.AnyLone(text) == !IsWellFormed(text));

    private static bool IsWellFormed(string text) => text.EnumerateRunes().Sum(rune => rune.Utf16SequenceLength) == text.Length
        && !text.EnumerateRunes().Contains(Rune.ReplacementChar);
}
