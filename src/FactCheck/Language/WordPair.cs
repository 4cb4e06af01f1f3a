namespace FactCheck.Language;

/// <summary>Two words held against each other; what one question has found out, the next one need not. Not thread-safe.</summary>
internal struct WordPair
{
    /// <summary>What is below is chance: two random lemmas have a cosine below it in 9 of 10 cases.</summary>
    private const double ChanceCosine = 0.15;

    /// <summary>Vectors alone put gold beside silver and the rise beside the fall, so they alone never say "the same".</summary>
    private const double VectorCeiling = 0.65;

    /// <summary>A sense shared this usually makes synonyms.</summary>
    private const double UsualSynonym = 0.25;

    /// <summary>One shared this usually does where the vectors agree ("country" and "state": 0.20).</summary>
    private const double RareSynonym = 0.1;

    private const float UsualKind = 0.2f;
    private const float NextKind = 0.4f;
    private const double CloseCosine = 0.5;
    private const double Derived = 0.75;
    private const int Adjective = 2;

    private readonly WordRelations _relations;
    private readonly WordVectors _vectors;
    private readonly WordEntry _word;
    private readonly WordEntry _other;
    private float? _shared;
    private (float Share, int Steps)? _kind;
    private (float Share, int Steps)? _reverse;

    public WordPair(WordRelations relations, WordVectors vectors, WordEntry word, WordEntry other)
    {
        _relations = relations;
        _vectors = vectors;
        _word = word;
        _other = other;
    }

    /// <summary>Whether they exclude each other.</summary>
    public readonly bool AreOpposites => AreOfOnePart && _relations.AreOpposites(_word, _other);

    /// <summary>Whether they usually mean the same; true for one word twice.</summary>
    public bool AreSynonyms => AreOfOnePart && (IsOneWord || (ShareMeaning && !_relations.AreOpposites(_word, _other)));

    /// <summary>Whether the first usually means a kind or an instance of what the other means; true for synonyms too.</summary>
    public bool IsKindOf => AreOfOnePart && (IsOneWord || ShareMeaning || Kind.Share >= UsualKind);

    /// <summary>Whether the other usually means a kind or an instance of what the first means; true for synonyms too.</summary>
    public bool HasKind => AreOfOnePart && (IsOneWord || ShareMeaning || Reverse.Share >= UsualKind);

    /// <summary>Whether one is built from the other, or both from a third.</summary>
    public readonly bool AreDerived => _word.HasSense && _other.HasSense && (IsOneWord || _relations.AreDerived(_word, _other));

    /// <summary>How much two words of different spelling mean the same; see <see cref="EnglishModel.Similarity"/>.</summary>
    public double Similarity
    {
        get
        {
            if (_word.Word < 0 || _other.Word < 0 || AreOpposites)
                return 0;
            double related = AreOfOnePart ? Related : 0;
            if (_word.HasSense && _other.HasSense && related < Derived && _relations.AreDerived(_word, _other))
                related = Derived;
            double alike = Math.Clamp((Cosine - ChanceCosine) / (1 - ChanceCosine), 0, 1);

            // Either tells; where both do, what is missing to 1 shrinks.
            return related == 0 ? VectorCeiling * alike : Math.Max(related + ((1 - related) * 0.5 * alike), VectorCeiling * alike);
        }
    }

    private readonly bool AreOfOnePart => _word.HasSense && _other.HasSense && _word.Part == _other.Part;

    private readonly bool IsOneWord => _word.Word == _other.Word;

    private readonly double Cosine => _word.Word < _vectors.Count && _other.Word < _vectors.Count ? _vectors.Cosine(_word.Word, _other.Word) : 0;

    private double Shared => _shared ??= _relations.SharedSense(_word, _other);

    private (float Share, int Steps) Kind => _kind ??= (_relations.KindOf(_word, _other, UsualKind, out int steps), steps);

    private (float Share, int Steps) Reverse => _reverse ??= (_relations.KindOf(_other, _word, UsualKind, out int steps), steps);

    private bool ShareMeaning
    {
        get
        {
            if (Shared < RareSynonym && _word.Part != Adjective)
                return false;
            if (Shared >= UsualSynonym || (Shared >= RareSynonym && Shared + (0.3 * Cosine) >= UsualSynonym))
                return true;

            // "Vast" and "large": an adjective and the head of its cluster. A verb and the next more general one are not the same: "shoot", "kill".
            return _word.Part == Adjective && Cosine >= CloseCosine && Math.Max(Kind.Share, Reverse.Share) >= NextKind;
        }
    }

    /// <summary>How alike the relations alone make the words.</summary>
    private double Related
    {
        get
        {
            double best = Shared >= RareSynonym ? 0.6 + (0.35 * Math.Min(1, Shared / 0.5)) : 0;
            (double share, int steps) = Reverse.Share > Kind.Share ? Reverse : Kind;
            if (share >= UsualKind)
                best = Math.Max(best, (_word.Part == Adjective ? 0.3 : 0.4) + (0.3 * Math.Min(1, share / 0.5)) - (0.1 * Math.Min(4, steps - 1)));
            return best;
        }
    }
}
