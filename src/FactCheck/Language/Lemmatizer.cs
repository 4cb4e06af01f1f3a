using System.Runtime.CompilerServices;
using System.Text;

namespace FactCheck.Language;

/// <summary>
/// Dictionary forms by learned rules "drop n characters, add these": one a word where the word is an exception, else one an ending,
/// the longest known ending first. Thread-safe; forms that were made before come from a table and cost no new string.
/// </summary>
internal sealed class Lemmatizer
{
    /// <summary>Longest ending that has a rule.</summary>
    internal const int LongestEnding = 6;

    private const int KeptForms = 1 << 15;
    private readonly HashTable _rules;
    private readonly (byte Drop, bool Lower, string Add)[] _edits;
    private readonly Kept?[] _kept = new Kept?[KeptForms];

    public Lemmatizer(ModelFile file)
    {
        _rules = new(file, "english.lemmas");
        string[] lines = Encoding.UTF8.GetString(file.Section<byte>("english.edits").Span).Split('\n');
        _edits = new (byte, bool, string)[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            string[] fields = lines[i].Split('\t');
            if (fields.Length != 3 || !byte.TryParse(fields[0], out byte drop))
                throw new InvalidDataException($"english.edits({i + 1}): '{lines[i]}' is no edit.");
            _edits[i] = (drop, fields[1] == "1", fields[2]);
        }
    }

    /// <summary>The lemma of a word under a Penn tag.</summary>
    /// <param name="form">The word as written.</param>
    /// <param name="word">Its hashes.</param>
    /// <param name="tag">Number of the tag.</param>
    public string Lemma(ReadOnlySpan<char> form, in EncodedWord word, int tag)
    {
        ulong key = word.Exact ^ ((ulong)(uint)(tag + 1) * 0xC2B2AE3D27D4EB4FUL);
        ref var slot = ref _kept[(int)(key >> 40) & (KeptForms - 1)];
        // Whoever writes last wins; every value ever written is right for its key.
        var kept = Volatile.Read(ref slot);
        if (kept is not null && kept.Key == key)
            return kept.Lemma;
        string lemma = Make(form, word.Normal, tag);
        if (form.Length <= 64)
            Volatile.Write(ref slot, new(key, lemma));
        return lemma;
    }

    /// <summary>Whether a word is digits, in groups of three after each comma, with or without decimals.</summary>
    internal static bool IsNumber(ReadOnlySpan<char> form)
    {
        int dot = form.IndexOf('.');
        var whole = dot < 0 ? form : form[..dot];
        if (whole.IsEmpty || !char.IsAsciiDigit(whole[0]) || (dot >= 0 && form[(dot + 1)..].ContainsAnyExceptInRange('0', '9')))
            return false;
        int comma = whole.IndexOf(',');
        for (int i = 1; i < whole.Length; i++)
        {
            bool isSeparator = comma > 0 && i >= comma && (i - comma) % 4 == 0;
            if (isSeparator ? whole[i] != ',' : !char.IsAsciiDigit(whole[i]))
                return false;
        }

        return comma < 0 || (whole.Length - comma) % 4 == 0;
    }

    /// <summary>Key of a whole word under a tag.</summary>
    internal static ulong WordKey(ulong normal, int tag) => Mix(normal ^ ((ulong)(uint)(tag + 1) << 48));

    /// <summary>Key of an ending in lower case under a tag.</summary>
    internal static ulong EndingKey(ReadOnlySpan<char> ending, int tag)
    {
        ulong hash = Mix(0xA0761D6478BD642FUL + (ulong)(uint)((tag * 16) + ending.Length));
        foreach (char c in ending)
            hash = Mix(hash ^ c);
        return hash;
    }

    /// <summary>Applies an edit; null where the word is too short for it.</summary>
    internal static string? Apply(ReadOnlySpan<char> form, int drop, bool lower, string add)
    {
        if (drop > form.Length || (drop == form.Length && add.Length == 0))
            return null;
        string kept = form[..^drop].ToString();
        return (lower ? kept.ToLowerInvariant() : kept) + add;
    }

    [SkipLocalsInit]
    private string Make(ReadOnlySpan<char> form, ulong normal, int tag)
    {
        if (form.Length > 64)
            return form.ToString();
        // "5,000" and "5000" are one number; the comma of "3,40" is no separator of thousands.
        if (IsNumber(form))
            return form.Contains(',') ? form.ToString().Replace(",", "", StringComparison.Ordinal) : form.ToString();
        if (_rules.TryFind(WordKey(normal, tag), out int rule) && Apply(form, rule) is { } known)
            return known;
        Span<char> ending = stackalloc char[LongestEnding];
        int length = Math.Min(LongestEnding, form.Length);
        ending = ending[..length];
        for (int i = 0; i < length; i++)
            ending[i] = char.ToLowerInvariant(form[form.Length - length + i]);
        for (int i = 0; i <= length; i++)
        {
            if (_rules.TryFind(EndingKey(ending[i..], tag), out rule) && Apply(form, rule) is { } lemma)
                return lemma;
        }

        return form.ToString();
    }

    private string? Apply(ReadOnlySpan<char> form, int rule)
    {
        if (rule >= _edits.Length)
            return null;
        var (drop, lower, add) = _edits[rule];
        return Apply(form, drop, lower, add);
    }

    private static ulong Mix(ulong key)
    {
        key = (key ^ (key >> 32)) * 0xD6E8FEB86659FD93UL;
        key = (key ^ (key >> 29)) * 0x9E3779B97F4A7C15UL;
        return key ^ (key >> 32);
    }

    private sealed record Kept(ulong Key, string Lemma);
}
