using Microsoft.CodeAnalysis;

namespace Corpus.Generator.Seeds;

/// <summary>
/// A file that the project declares to be content. The file is compared by identity: the host keeps the object for as long as the file is as
/// it was, and a host that makes a new one costs one parse, whose equal result ends the matter.
/// </summary>
internal readonly record struct Seed(AdditionalText File, SeedOptions Options);
