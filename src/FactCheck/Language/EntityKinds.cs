using System.Runtime.CompilerServices;

namespace FactCheck.Language;

/// <summary>
/// What the dictionary says for the type of a name: the broad kind of thing that the whole name or its head is a word for, and how much
/// more often than usual names of each type have such a head. Immutable and thread-safe.
/// </summary>
internal sealed class EntityKinds
{
    private const float LeastShare = 0.3f;
    private const int LongestName = 48;
    private static readonly string[] Kinds =
        ["person", "location", "organization", "event", "artifact", "communication", "time period", "body of water", "geological formation", "group"];

    private readonly WordMeaning _meaning;
    private readonly ModelArray<float> _weights;

    public EntityKinds(ModelFile file, WordMeaning meaning)
    {
        _meaning = meaning;
        _weights = file.Section<float>("english.entitykinds");
        if (_weights.Length != Count * EntityReader.Types.Length)
            throw new InvalidDataException($"english.entitykinds: expected {Count * EntityReader.Types.Length} weights, found {_weights.Length}.");
    }

    /// <summary>Kinds, and one for names that the dictionary does not know.</summary>
    internal static int Count => Kinds.Length + 1;

    /// <summary>Adds what the dictionary says to the evidence of each type.</summary>
    public void AddTo(Span<float> evidence, ReadOnlySpan<char> name, ReadOnlySpan<char> head)
    {
        var weights = _weights.Slice(Of(_meaning, name, head) * evidence.Length, evidence.Length);
        for (int i = 0; i < evidence.Length; i++)
            evidence[i] += weights[i];
    }

    /// <summary>The kind of a name.</summary>
    [SkipLocalsInit]
    internal static int Of(WordMeaning meaning, ReadOnlySpan<char> name, ReadOnlySpan<char> head)
    {
        Span<char> lower = stackalloc char[LongestName];
        if (name.StartsWith("the ", StringComparison.OrdinalIgnoreCase))
            name = name[4..];
        int kind = name.Length <= LongestName && name.Length > head.Length ? Best(meaning, lower[..Lower(name, lower)]) : Kinds.Length;
        return kind < Kinds.Length || head.Length > LongestName ? kind : Best(meaning, lower[..Lower(head, lower)]);
    }

    private static int Lower(ReadOnlySpan<char> word, Span<char> target) => word.ToLowerInvariant(target);

    private static int Best(WordMeaning meaning, ReadOnlySpan<char> word)
    {
        int best = Kinds.Length;
        double most = 0;
        for (int i = 0; i < Kinds.Length; i++)
        {
            double share = meaning.KindOf(word, Kinds[i], PartOfSpeech.Noun, out _, LeastShare);
            if (share > most)
                (best, most) = (i, share);
        }

        return best;
    }
}
