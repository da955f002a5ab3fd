namespace Corpus.Generator.Image;

/// <summary>A part of an image, ready to be written.</summary>
/// <param name="Number">Its number (<see cref="Corpus.Image.ImagePart"/>).</param>
/// <param name="Name">What it is called in generated code: <c>Rows</c>.</param>
/// <param name="Legend">What its characters mean, for whoever reads the generated file.</param>
/// <param name="Pages">Its pages.</param>
internal sealed record PagedPart(int Number, string Name, string Legend, IReadOnlyList<string> Pages);
