namespace VerifyTests;

/// <summary>The entry point of Verify.SourceGenerators that a module initializer calls; there is nothing to register here.</summary>
public static class VerifySourceGenerators
{
    public static void Initialize() => IsInitialized = true;

    internal static bool IsInitialized { get; private set; }
}
