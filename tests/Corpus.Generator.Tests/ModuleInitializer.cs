using System.Runtime.CompilerServices;

namespace Corpus.Generator.Tests;

internal static class ModuleInitializer
{
    [ModuleInitializer]
    public static void Initialize() => VerifySourceGenerators.Initialize();
}
