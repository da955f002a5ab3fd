using System.Text;
using Corpus.Generator.Emission;
using Corpus.Generator.Tests.Harness;
using CsCheck;
using Microsoft.CodeAnalysis;
using Microsoft.CodeAnalysis.CSharp;
using Microsoft.CodeAnalysis.CSharp.Syntax;

namespace Corpus.Generator.Tests.Emission;

/// <summary>What a literal says is what was to be written, as the compiler's own lexer reads it.</summary>
public sealed class Utf8LiteralTests
{
    [Theory]
    [InlineData("")]
    [InlineData("\n")]
    [InlineData("a")]
    [InlineData("a\n")]
    [InlineData("\"\"\"\n")]
    [InlineData("ends with \"")]
    [InlineData("  indented\n\tand tabbed\n")]
    [InlineData("one\ntwo \0 NUL\nthree\n")]
    [InlineData("\r\n")]
    [InlineData("back\\slash \\u0041\n")]
    public void ALiteralSaysItsText(string text) => Assert.Equal(text, Evaluate(Write(text)));

    [Fact]
    public void AnyTextWithoutLoneSurrogatesIsWrittenAsLiterals() => Gen.String[Gen.OneOf(Gen.Char['\0', '\u00FF'], Gen.Char['\u2000', '\u20FF'], Gen.Const('"'), Gen.Const('\n')), 0, 60]
        .Sample(text => Evaluate(Write(text)) == text);

    [Fact]
    public void HalfASurrogatePairIsWrittenAsBytes()
    {
        var array = Assert.IsType<ArrayCreationExpressionSyntax>(SyntaxFactory.ParseExpression(Write("a\uD800\U0001F600é")));

        var bytes = array.Initializer!.Expressions.Select(item => (byte)(int)((LiteralExpressionSyntax)item).Token.Value!);
        Assert.Equal([(byte)'a', 0xED, 0xA0, 0x80, .. Encoding.UTF8.GetBytes("\U0001F600é")], bytes);
    }

    [Fact]
    public void LinesThatAnEditorShowsStandAsTheyAre()
    {
        var code = Write("Plain “quoted” line.\nhidden \u202E here\nAnother plain line.\n");

        Assert.Contains("\nPlain “quoted” line.\n", code, StringComparison.Ordinal);
        Assert.Contains("\"hidden \\u202E here\\n\"u8", code, StringComparison.Ordinal);
        Assert.Contains("\nAnother plain line.\n", code, StringComparison.Ordinal);
    }

    private static string Write(string text)
    {
        var code = new CodeWriter();
        Utf8Literal.Write(code, text);
        return code.ToSourceText().ToString();
    }

    private static string Evaluate(string code)
    {
        var expression = SyntaxFactory.ParseExpression(code, options: TestProject.ParseOptions, consumeFullText: true);
        Assert.Empty(expression.GetDiagnostics());
        return string.Concat(expression.DescendantTokens().Where(token => !token.IsKind(SyntaxKind.PlusToken)).Select(token => (string)token.Value!));
    }
}
