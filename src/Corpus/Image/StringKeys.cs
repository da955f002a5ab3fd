namespace Corpus.Image;

/// <summary>Strings as keys, whatever their case, stored as numbers of shared strings.</summary>
internal sealed class StringKeys(LookupTable table) : LookupKeys<string>(table)
{
    protected override string Read(int stored) => Table.Image.Strings[stored];

    protected override int CompareStored(int stored, string other) => string.Compare(Read(stored), other, StringComparison.OrdinalIgnoreCase);
}
