using System.Runtime.CompilerServices;

namespace FactCheck.Language;

/// <summary>
/// The words that vectors and relations know, in lower case, numbered in order of frequency. Reads in place, allocates nothing.
/// Words hold ASCII characters only; the words of a collocation are parted by a space. A word of a text is looked up without its
/// accents: the vectors were learned from text that had lost them ("Erdogan").
/// </summary>
internal sealed class WordTable
{
    /// <summary>A slot holds the number of a word plus one in these lower bits and the top bits of its hash above them.</summary>
    internal const int NumberBits = 18;
    private const uint NumberMask = (1u << NumberBits) - 1;

    private readonly ModelFile _file;
    private readonly ModelArray<byte> _letters;
    private readonly ModelArray<uint> _starts;
    private readonly ModelArray<uint> _slots;

    public WordTable(ModelFile file)
    {
        _file = file;
        _letters = file.Section<byte>("words.letters");
        _starts = file.Section<uint>("words.starts");
        _slots = file.Section<uint>("words.slots");
    }

    /// <summary>U+00C0 to U+017F; 0 stands for what is no one letter with an accent.</summary>
    private static ReadOnlySpan<byte> Unaccented =>
        "aaaaaa\0ceeeeiiiidnooooo\0ouuuuy\0\0aaaaaa\0ceeeeiiiidnooooo\0ouuuuy\0y"u8 +
        "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii\0\0jjkkklllllll"u8 +
        "lllnnnnnn\0nnoooooo\0\0rrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"u8;

    public int Count => _starts.Length - 1;

    /// <summary>Finds a word whatever its case.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out int number)
    {
        number = -1;
        if (!TryHash(word, out uint hash))
            return false;
        var slots = _slots.Span;
        uint mask = (uint)slots.Length - 1;
        for (uint place = hash & mask; slots[(int)place] != 0; place = (place + 1) & mask)
        {
            uint slot = slots[(int)place];
            if (((slot ^ hash) & ~NumberMask) != 0)
                continue;
            number = (int)(slot & NumberMask) - 1;
            if (IsText(number, word))
                return true;
        }

        number = -1;
        return false;
    }

    /// <summary>The text of a word, in lower case; a new string.</summary>
    public string Text(int number)
    {
        GC.KeepAlive(_file);
        return System.Text.Encoding.ASCII.GetString(Letters(number));
    }

    /// <summary>The hash of a word in lower case (FNV-1a over its letters, mixed); false for a word that no table holds.</summary>
    internal static bool TryHash(ReadOnlySpan<char> word, out uint hash)
    {
        hash = 2166136261;
        foreach (char c in word)
        {
            uint letter = Fold(c);
            if (letter == 0)
                return false;
            hash = (hash ^ letter) * 16777619;
        }

        hash = (hash ^ (hash >> 15)) * 0x85EBCA6B;
        hash ^= hash >> 13;
        return word.Length > 0;
    }

    /// <summary>Lower case without accents; 0 for a letter that no word holds.</summary>
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static uint Fold(char c) => c switch
    {
        >= 'A' and <= 'Z' => c | 0x20u,
        < (char)0x80 => c,
        '\u2019' => '\'',
        >= (char)0xC0 and < (char)0x180 => Unaccented[c - 0xC0],
        _ => 0,
    };

    private ReadOnlySpan<byte> Letters(int number)
    {
        int start = (int)_starts[number];
        return _letters.Slice(start, (int)_starts[number + 1] - start);
    }

    private bool IsText(int number, ReadOnlySpan<char> word)
    {
        var letters = Letters(number);
        if (letters.Length != word.Length)
            return false;
        for (int i = 0; i < word.Length; i++)
        {
            if (Fold(word[i]) != letters[i])
                return false;
        }

        return true;
    }
}
