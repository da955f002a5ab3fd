using Corpus.Package.Tests.Harness;

// Packing takes longer than any test: once is enough for all of them.
[assembly: AssemblyFixture(typeof(PackedPackage))]
