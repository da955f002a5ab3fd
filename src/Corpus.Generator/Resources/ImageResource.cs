namespace Corpus.Generator.Resources;

/// <summary>An image that was written into a resource.</summary>
/// <param name="Name">The name of the resource.</param>
/// <param name="Identity">What tells the image from every other.</param>
internal sealed record ImageResource(string Name, ulong Identity);
