namespace FactCheck.Language;

/// <summary>
/// A table from 64-bit hashes to numbers, read in place: slots of fingerprints (0 is empty) in open addressing, and the values beside
/// them. Another key passes for a stored one once in about four billion probes; a table answers hints, not truths.
/// </summary>
internal readonly struct HashTable
{
    private readonly ModelArray<uint> _fingerprints;
    private readonly ModelArray<ushort> _values;

    public HashTable(ModelFile file, string name)
    {
        _fingerprints = file.Section<uint>(name + ".keys");
        _values = file.Section<ushort>(name + ".values");
        int length = _fingerprints.Length;
        if (length == 0 || (length & (length - 1)) != 0 || _values.Length != length)
            throw new InvalidDataException($"{name}: {length} keys and {_values.Length} values are no table.");
    }

    public bool TryFind(ulong key, out int value)
    {
        uint fingerprint = Fingerprint(key);
        var fingerprints = _fingerprints.Span;
        int mask = fingerprints.Length - 1;
        for (int slot = (int)key & mask, probes = 0; probes <= mask && fingerprints[slot] != 0; slot = (slot + 1) & mask, probes++)
        {
            if (fingerprints[slot] == fingerprint)
            {
                value = _values[slot];
                return true;
            }
        }

        value = -1;
        return false;
    }

    internal static uint Fingerprint(ulong key) => (uint)(key >> 32) is 0 ? 1u : (uint)(key >> 32);
}
