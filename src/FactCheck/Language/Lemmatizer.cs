using System.Collections.Frozen;
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

    /// <summary>A name in capitals of so many letters is written like others ("FRANCE"), a shorter one is an acronym.</summary>
    internal const int ShortestCapitals = 5;

    // Forms that the words the rules were learned from have not, and whose endings mislead: "fined" is no form of "fin", nor "fled" of "flead".
    private static readonly FrozenDictionary<string, string> PastForms = new Dictionary<string, string>(StringComparer.Ordinal)
    {
        ["axed"] = "axe",
        ["bred"] = "breed",
        ["ebbed"] = "ebb",
        ["fined"] = "fine",
        ["fled"] = "flee",
        ["hoped"] = "hope",
    }.ToFrozenDictionary(StringComparer.Ordinal);

    private readonly HashTable _rules;
    private readonly int _name;
    private readonly int _names;
    private readonly int _past;
    private readonly int _participle;
    private readonly (byte Drop, LemmaCase Case, string Add)[] _edits;
    private readonly Kept?[] _kept = new Kept?[KeptForms];

    public Lemmatizer(ModelFile file)
    {
        _rules = new(file, "english.lemmas");
        string[] penn = Encoding.ASCII.GetString(file.Section<byte>("english.penn").Span).Split('\n');
        _name = Array.IndexOf(penn, "NNP");
        _names = Array.IndexOf(penn, "NNPS");
        _past = Array.IndexOf(penn, "VBD");
        _participle = Array.IndexOf(penn, "VBN");
        string[] lines = Encoding.UTF8.GetString(file.Section<byte>("english.edits").Span).Split('\n');
        _edits = new (byte, LemmaCase, string)[lines.Length];
        for (int i = 0; i < lines.Length; i++)
        {
            string[] fields = lines[i].Split('\t');
            if (fields.Length != 3 || !byte.TryParse(fields[0], out byte drop) || fields[1] is not ("0" or "1" or "2"))
                throw new InvalidDataException($"english.edits({i + 1}): '{lines[i]}' is no edit.");
            _edits[i] = (drop, (LemmaCase)(fields[1][0] - '0'), fields[2]);
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

    /// <summary>Whether a word is digits with one or two decimals after a comma.</summary>
    internal static bool IsDecimalComma(ReadOnlySpan<char> form)
    {
        int comma = form.IndexOf(',');
        return comma > 0 && form.Length - comma is 2 or 3 && !form[..comma].ContainsAnyExceptInRange('0', '9')
            && !form[(comma + 1)..].ContainsAnyExceptInRange('0', '9');
    }

    /// <summary>Key of a whole word under a tag.</summary>
    internal static ulong WordKey(ulong normal, int tag) => Mix(normal ^ ((ulong)(uint)(tag + 1) << 48));

    /// <summary>Key of a name that is written in capitals whatever its length ("UNESCO").</summary>
    internal static ulong CapitalsKey(ulong normal) => Mix(~normal);

    /// <summary>Key of an ending in lower case under a tag.</summary>
    internal static ulong EndingKey(ReadOnlySpan<char> ending, int tag)
    {
        ulong hash = Mix(0xA0761D6478BD642FUL + (ulong)(uint)((tag * 16) + ending.Length));
        foreach (char c in ending)
            hash = Mix(hash ^ c);
        return hash;
    }

    /// <summary>Applies an edit; null where the word is too short for it.</summary>
    internal static string? Apply(ReadOnlySpan<char> form, int drop, LemmaCase casing, string add)
    {
        if (drop > form.Length || (drop == form.Length && add.Length == 0))
            return null;
        string kept = form[..^drop].ToString();
        return casing switch
        {
            LemmaCase.Lower => kept.ToLowerInvariant() + add,
            LemmaCase.Capitalised when kept.Length > 0 => char.ToUpperInvariant(kept[0]) + kept[1..] + add,
            _ => kept + add,
        };
    }

    [SkipLocalsInit]
    private string Make(scoped ReadOnlySpan<char> form, ulong normal, int tag)
    {
        if (form.Length > 64)
            return form.ToString();
        // "7,5" is seven and a half.
        if (IsDecimalComma(form))
            return form.ToString().Replace(',', '.');
        // "5,000" and "5000" are one number; the comma of "3,40" is no separator of thousands.
        if (IsNumber(form))
            return form.Contains(',') ? form.ToString().Replace(",", "", StringComparison.Ordinal) : form.ToString();
        Span<char> capitalised = stackalloc char[64];
        if ((tag == _name || tag == _names) && form.Length >= ShortestCapitals && IsCapitals(form) && !_rules.TryFind(CapitalsKey(normal), out _))
        {
            form.ToLowerInvariant(capitalised);
            capitalised[0] = form[0];
            form = capitalised[..form.Length];
        }

        // "freed": no verb but one in "ee" has such a past; "exceed" is none.
        if ((tag == _past || tag == _participle) && form.EndsWith("eed", StringComparison.OrdinalIgnoreCase) && !form.EndsWith("ceed", StringComparison.OrdinalIgnoreCase))
            return form[..^1].ToString().ToLowerInvariant();
        if ((tag == _past || tag == _participle) && PastForms.TryGetValue(form.ToString().ToLowerInvariant(), out string? verb))
            return verb;
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

    private static bool IsCapitals(ReadOnlySpan<char> form) => !form.ContainsAnyExceptInRange('A', 'Z');

    private string? Apply(ReadOnlySpan<char> form, int rule)
    {
        if (rule >= _edits.Length)
            return null;
        var (drop, casing, add) = _edits[rule];
        return Apply(form, drop, casing, add);
    }

    private static ulong Mix(ulong key)
    {
        key = (key ^ (key >> 32)) * 0xD6E8FEB86659FD93UL;
        key = (key ^ (key >> 29)) * 0x9E3779B97F4A7C15UL;
        return key ^ (key >> 32);
    }

    private sealed record Kept(ulong Key, string Lemma);
}
