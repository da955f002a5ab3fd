using System.Runtime.CompilerServices;

namespace Corpus.Image;

/// <summary>
/// The hash of one corpus' slug table, as cheap as its slugs allow: of their length alone, of the length and up to three windows of four characters, or of the whole slug. The same in
/// every process and on every machine; whatever the numbers in it are, it reads nothing outside the slug.
/// </summary>
internal readonly struct SlugHash
{
    /// <summary>The <see cref="Scope"/> of a hash that looks at every character. Less is a number of windows.</summary>
    public const int WholeSlug = MaxWindows + 1;

    public const int MaxWindows = 3;

    /// <summary>Characters in a window, which one read fetches.</summary>
    public const int WindowLength = 4;

    private const ulong Multiplier = 0x9E3779B97F4A7C15;
    private const ulong SeedMultiplier = 0xD6E8FEB86659FD93;
    private const int UnitBits = 16;
    private const int Half = 32;

    // Fields, because the JIT compiles every property on the way to the first article.

    /// <summary>How many windows count, or <see cref="WholeSlug"/>.</summary>
    public readonly int Scope;
    public readonly int Seed;
    public readonly int First;
    public readonly int Second;
    public readonly int Third;

    private readonly ulong _start;

    /// <param name="scope">How many windows count, or <see cref="WholeSlug"/>.</param>
    /// <param name="seed">What the hash starts with.</param>
    /// <param name="first">Where the first window starts: counted from the slug's start, or, if negative, from its end. A window that would leave the slug is moved inside.</param>
    /// <param name="second">Where the second window starts.</param>
    /// <param name="third">Where the third window starts.</param>
    public SlugHash(int scope, int seed, int first = 0, int second = 0, int third = 0)
    {
        Scope = scope;
        Seed = seed;
        First = first;
        Second = second;
        Third = third;
        _start = unchecked((ulong)(seed + 1) * SeedMultiplier);
    }

    /// <summary>Hashes a slug. The low bits choose a slot, the high ones tell apart what shares it.</summary>
    public ulong Of(ReadOnlySpan<char> slug)
    {
        var hash = unchecked(_start + ((ulong)slug.Length * Multiplier));
        if (Scope == 0)
        {
            return hash ^ (hash >> Half);
        }

        if (slug.Length < WindowLength)
        {
            return Step(hash, Short(slug));
        }

        if (Scope > MaxWindows)
        {
            return OfWhole(slug, hash);
        }

        hash = Step(hash, Window(slug, First));
        if (Scope > 1)
        {
            hash = Step(hash, Window(slug, Second));
            if (Scope > 2)
            {
                hash = Step(hash, Window(slug, Third));
            }
        }

        return hash;
    }

    private static ulong OfWhole(ReadOnlySpan<char> slug, ulong hash)
    {
        for (var at = 0; at < slug.Length - WindowLength; at += WindowLength)
        {
            hash = Step(hash, Window(slug, at));
        }

        return Step(hash, Window(slug, slug.Length - WindowLength));
    }

    /// <summary>A multiplication carries every bit upwards, and the shift brings the result down again.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Step(ulong hash, ulong window)
    {
        hash = unchecked((hash ^ window) * Multiplier);
        return hash ^ (hash >> Half);
    }

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static ulong Window(ReadOnlySpan<char> slug, int position)
    {
        var last = slug.Length - WindowLength;
        var at = position < 0 ? slug.Length + position : position;
        at = at < 0 ? 0 : at > last ? last : at;
        var units = slug.Slice(at, WindowLength);
        var window = Unsafe.ReadUnaligned<ulong>(ref Unsafe.As<char, byte>(ref Unsafe.AsRef(in units[0])));
        return BitConverter.IsLittleEndian ? window : Short(units);
    }

    /// <summary>Up to four characters, the first in the lowest bits.</summary>
    private static ulong Short(ReadOnlySpan<char> slug)
    {
        var window = 0UL;
        for (var i = slug.Length - 1; i >= 0; i--)
        {
            window = (window << UnitBits) | slug[i];
        }

        return window;
    }
}
