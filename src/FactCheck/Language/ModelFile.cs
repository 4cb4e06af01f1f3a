using System.Buffers.Binary;
using System.IO.MemoryMappedFiles;
using System.Runtime.CompilerServices;
using System.Runtime.InteropServices;
using System.Text;

namespace FactCheck.Language;

/// <summary>
/// A file of named sections, each one array of primitive values, read in place: opening it checks a header and a checksum and parses
/// nothing. Immutable and thread-safe. Layout, little-endian: <see cref="Magic"/>, the version (int), the count of sections (int), the
/// length of the file (long), the checksum of everything after the fixed header (ulong); then one entry a section, in ordinal order of
/// the names: name (ASCII, zero-padded), offset and length in bytes (long); then the sections, each at a multiple of
/// <see cref="Alignment"/>.
/// </summary>
internal sealed unsafe class ModelFile
{
    /// <summary>Raised whenever a reader of an older version would misread the file.</summary>
    internal const int Version = 1;
    internal const int HeaderLength = 32;
    internal const int NameLength = 32;
    internal const int EntryLength = NameLength + 16;
    internal const int Alignment = 64;
    private const string ResourceName = "FactCheck.english.model";

    private readonly byte* _first;
    private readonly string _name;
    private readonly Dictionary<string, (long Offset, long Length)> _sections;

    // What the pointer points into; released with the file.
    private readonly IDisposable _owner;

    private ModelFile(string name, byte* first, long length, IDisposable owner)
    {
        _name = name;
        _first = first;
        _owner = owner;
        _sections = ReadTable(length);
    }

    internal static ReadOnlySpan<byte> Magic => "FCMODEL\n"u8;

    /// <summary>The names of the sections, in ordinal order.</summary>
    public IEnumerable<string> Names => _sections.Keys.Order(StringComparer.Ordinal);

    /// <summary>Opens the model that is embedded in the library.</summary>
    /// <exception cref="InvalidDataException">The library was built without it, or it is damaged.</exception>
    public static ModelFile OpenEmbedded()
    {
        var stream = typeof(ModelFile).Assembly.GetManifestResourceStream(ResourceName)
            ?? throw new InvalidDataException($"{ResourceName}: the library was built without its model.");
        if (stream is UnmanagedMemoryStream unmanaged)
            return new(ResourceName, unmanaged.PositionPointer, unmanaged.Length, unmanaged);
        using (stream)
            return Copy(ResourceName, stream);
    }

    /// <summary>Opens a model file by mapping it.</summary>
    /// <exception cref="InvalidDataException">It is no model file, of another version, cut short or damaged.</exception>
    public static ModelFile Open(string path)
    {
        string name = Path.GetFileName(path);
        long length = new FileInfo(path).Length;
        if (length < HeaderLength)
            throw new InvalidDataException($"{name}: cut short: {length} bytes, the header alone has {HeaderLength}.");
        using var file = MemoryMappedFile.CreateFromFile(path, FileMode.Open, null, 0, MemoryMappedFileAccess.Read);
        var view = file.CreateViewAccessor(0, 0, MemoryMappedFileAccess.Read);
        try
        {
            byte* first = null;
            view.SafeMemoryMappedViewHandle.AcquirePointer(ref first);
            return new(name, first, length, view);
        }
        catch
        {
            view.Dispose();
            throw;
        }
    }

    /// <summary>Opens a model that stands in memory; the bytes are copied.</summary>
    /// <exception cref="InvalidDataException">It is no model file, of another version, cut short or damaged.</exception>
    public static ModelFile Open(string name, ReadOnlySpan<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray(), writable: false);
        return Copy(name, stream);
    }

    /// <summary>The section of that name.</summary>
    /// <exception cref="InvalidDataException">There is no such section, or it does not hold whole values of this type.</exception>
    public ModelArray<T> Section<T>(string name)
        where T : unmanaged =>
        TryGetSection<T>(name, out var section) ? section : throw Damaged($"there is no section '{name}'");

    /// <summary>The section of that name, if the file has one.</summary>
    /// <exception cref="InvalidDataException">It does not hold whole values of this type.</exception>
    public bool TryGetSection<T>(string name, out ModelArray<T> section)
        where T : unmanaged
    {
        section = default;
        if (!_sections.TryGetValue(name, out var place))
            return false;
        if (place.Length % sizeof(T) != 0)
            throw Damaged($"section '{name}' has {place.Length} bytes, no multiple of {sizeof(T)}");
        section = new((T*)(_first + place.Offset), checked((int)(place.Length / sizeof(T))));
        GC.KeepAlive(_owner);
        return true;
    }

    /// <summary>A 64-bit checksum made for speed, not against forgery (four lanes, as in xxHash64): it finds damage.</summary>
    internal static ulong Checksum(ReadOnlySpan<byte> bytes)
    {
        const ulong First = 0x9E3779B185EBCA87, Second = 0xC2B2AE3D27D4EB4F;
        ulong a = First, b = Second, c = ~First, d = ~Second;
        int length = bytes.Length;
        while (bytes.Length >= 32)
        {
            a = Mix(a, bytes);
            b = Mix(b, bytes[8..]);
            c = Mix(c, bytes[16..]);
            d = Mix(d, bytes[24..]);
            bytes = bytes[32..];
        }

        foreach (byte value in bytes)
            a = ulong.RotateLeft((a ^ value) * First, 23);
        ulong all = ulong.RotateLeft(a, 1) + ulong.RotateLeft(b, 7) + ulong.RotateLeft(c, 12) + ulong.RotateLeft(d, 18) + (ulong)length;
        all = (all ^ (all >> 33)) * Second;
        return all ^ (all >> 29);

        [MethodImpl(MethodImplOptions.AggressiveInlining)]
        static ulong Mix(ulong lane, ReadOnlySpan<byte> bytes) =>
            ulong.RotateLeft(lane + (BinaryPrimitives.ReadUInt64LittleEndian(bytes) * Second), 31) * First;
    }

    private static ModelFile Copy(string name, Stream stream)
    {
        var memory = new NativeCopy(stream);
        try
        {
            return new(name, memory.First, memory.Length, memory);
        }
        catch
        {
            memory.Dispose();
            throw;
        }
    }

    private Dictionary<string, (long Offset, long Length)> ReadTable(long length)
    {
        if (!BitConverter.IsLittleEndian)
            throw new PlatformNotSupportedException("The model is read in place and is little-endian.");
        if (length < HeaderLength)
            throw Damaged($"cut short: {length} bytes, the header alone has {HeaderLength}");
        var header = new ReadOnlySpan<byte>(_first, HeaderLength);
        if (!header.StartsWith(Magic))
            throw Damaged("this is no model file");
        int version = MemoryMarshal.Read<int>(header[8..]);
        if (version != Version)
            throw Damaged($"version {version}, this library reads version {Version}");
        int count = MemoryMarshal.Read<int>(header[12..]);
        long expected = MemoryMarshal.Read<long>(header[16..]);
        if (expected != length || length > int.MaxValue)
            throw Damaged($"cut short or grown: {length} bytes, written as {expected}");
        if (Checksum(new(_first + HeaderLength, (int)(length - HeaderLength))) != MemoryMarshal.Read<ulong>(header[24..]))
            throw Damaged("the checksum does not fit the content");
        if (count < 0 || HeaderLength + ((long)count * EntryLength) > length)
            throw Damaged($"the table of {count} sections does not fit the file");

        var sections = new Dictionary<string, (long, long)>(count, StringComparer.Ordinal);
        for (int i = 0; i < count; i++)
        {
            var entry = new ReadOnlySpan<byte>(_first + HeaderLength + (i * EntryLength), EntryLength);
            string name = Encoding.ASCII.GetString(entry[..NameLength].TrimEnd((byte)0));
            long offset = MemoryMarshal.Read<long>(entry[NameLength..]);
            long size = MemoryMarshal.Read<long>(entry[(NameLength + 8)..]);
            if (offset < 0 || size < 0 || offset > length - size || !sections.TryAdd(name, (offset, size)))
                throw Damaged($"section '{name}' lies outside the file, or stands twice");
        }

        return sections;
    }

    private InvalidDataException Damaged(string what) => new($"{_name}: {what}.");

    /// <summary>A copy outside the heap, where the bytes cannot be mapped.</summary>
    private sealed class NativeCopy : IDisposable
    {
        public NativeCopy(Stream stream)
        {
            Length = stream.Length;
            First = (byte*)NativeMemory.AlignedAlloc((nuint)Math.Max(Length, 1), Alignment);
            using var target = new UnmanagedMemoryStream(First, 0, Length, FileAccess.Write);
            stream.CopyTo(target);
        }

        ~NativeCopy() => NativeMemory.AlignedFree(First);

        public byte* First { get; private set; }

        public long Length { get; }

        public void Dispose()
        {
            NativeMemory.AlignedFree(First);
            First = null;
            GC.SuppressFinalize(this);
        }
    }
}
