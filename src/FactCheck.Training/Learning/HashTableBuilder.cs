using FactCheck.Language;

namespace FactCheck.Training.Learning;

/// <summary>Builds the tables that <see cref="HashTable"/> reads.</summary>
internal static class HashTableBuilder
{
    /// <summary>Fingerprints and values for the keys, half of the slots empty at least. Of keys that cannot be told apart the first stays.</summary>
    public static (uint[] Keys, ushort[] Values) Build(IReadOnlyList<(ulong Key, int Value)> entries)
    {
        int size = 16;
        while (size < entries.Count * 2)
            size *= 2;
        uint[] keys = new uint[size];
        ushort[] values = new ushort[size];
        foreach (var (key, value) in entries)
        {
            uint fingerprint = HashTable.Fingerprint(key);
            int slot = (int)key & (size - 1);
            while (keys[slot] != 0 && keys[slot] != fingerprint)
                slot = (slot + 1) & (size - 1);
            if (keys[slot] != 0)
                continue;
            keys[slot] = fingerprint;
            values[slot] = checked((ushort)value);
        }

        return (keys, values);
    }
}
