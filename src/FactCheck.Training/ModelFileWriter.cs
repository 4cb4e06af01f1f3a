using System.Runtime.InteropServices;
using System.Text;
using FactCheck.Language;

namespace FactCheck.Training;

/// <summary>
/// Writes model files (<see cref="ModelFile"/>). Several builders share one file: each replaces the sections under its own prefix and
/// leaves the rest as it is, and the bytes do not depend on who wrote first.
/// </summary>
internal static class ModelFileWriter
{
    /// <summary>Writes the sections to the file and drops what the file held under the prefix before; the file may not exist yet.</summary>
    /// <exception cref="ArgumentException">The name of a section does not start with the prefix, or is too long.</exception>
    /// <exception cref="InvalidDataException">The file exists and is damaged.</exception>
    public static void Replace(string path, string prefix, IReadOnlyDictionary<string, byte[]> sections)
    {
        var all = new SortedDictionary<string, byte[]>(StringComparer.Ordinal);
        if (File.Exists(path))
        {
            var old = ModelFile.Open(Path.GetFileName(path), File.ReadAllBytes(path));
            foreach (string name in old.Names.Where(n => !n.StartsWith(prefix, StringComparison.Ordinal)))
                all.Add(name, old.Section<byte>(name).Span.ToArray());
        }

        foreach (var (name, bytes) in sections)
        {
            if (!name.StartsWith(prefix, StringComparison.Ordinal) || name.Length > ModelFile.NameLength || !Ascii.IsValid(name))
                throw new ArgumentException($"'{name}' is no section of '{prefix}', or no ASCII name of {ModelFile.NameLength} at most.");
            all.Add(name, bytes);
        }

        File.WriteAllBytes(path, Write(all));
    }

    /// <summary>The bytes of a section.</summary>
    public static byte[] Bytes<T>(ReadOnlySpan<T> values)
        where T : unmanaged => MemoryMarshal.AsBytes(values).ToArray();

    /// <summary>The bytes of a whole model file.</summary>
    internal static byte[] Write(SortedDictionary<string, byte[]> sections)
    {
        int table = ModelFile.HeaderLength + (sections.Count * ModelFile.EntryLength);
        long length = sections.Values.Aggregate((long)table, (end, section) => Align(end) + section.Length);
        byte[] file = new byte[length];
        var header = file.AsSpan();
        ModelFile.Magic.CopyTo(header);
        MemoryMarshal.Write(header[8..], ModelFile.Version);
        MemoryMarshal.Write(header[12..], sections.Count);
        MemoryMarshal.Write(header[16..], length);

        int entry = ModelFile.HeaderLength;
        long offset = table;
        foreach (var (name, bytes) in sections)
        {
            offset = Align(offset);
            Encoding.ASCII.GetBytes(name, header.Slice(entry, ModelFile.NameLength));
            MemoryMarshal.Write(header[(entry + ModelFile.NameLength)..], offset);
            MemoryMarshal.Write(header[(entry + ModelFile.NameLength + 8)..], (long)bytes.Length);
            bytes.CopyTo(header[(int)offset..]);
            offset += bytes.Length;
            entry += ModelFile.EntryLength;
        }

        MemoryMarshal.Write(header[24..], ModelFile.Checksum(header[ModelFile.HeaderLength..]));
        return file;
    }

    private static long Align(long offset) => (offset + ModelFile.Alignment - 1) / ModelFile.Alignment * ModelFile.Alignment;
}
