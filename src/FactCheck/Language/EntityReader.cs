using System.Runtime.InteropServices;

namespace FactCheck.Language;

/// <summary>
/// Finds entity mentions: a name is a proper noun with what belongs to it in the parse, its type the one its tokens speak for; dates that
/// no proper noun heads come from the labels alone, figures from the parse alone.
/// </summary>
internal static unsafe class EntityReader
{
    /// <summary>Labels of one token: 0 is outside, 2k+1 begins the type at place k, 2k+2 continues it.</summary>
    internal const int Labels = 17;

    /// <summary>After the labels: what a token heads a mention of, 0 for nothing, k+1 for the type at place k.</summary>
    internal const int HeadTypes = 9;

    /// <summary>Tokens around the head of a name that may hang on it.</summary>
    private const int LongestLead = 6;

    /// <summary>Types the network labels.</summary>
    internal static ReadOnlySpan<EntityType> Types =>
    [
        EntityType.Person, EntityType.Organization, EntityType.Place, EntityType.Event, EntityType.Work, EntityType.Product,
        EntityType.Date, EntityType.Other,
    ];

    /// <summary>Adds the mentions of one sentence.</summary>
    /// <param name="tokens">All tokens.</param>
    /// <param name="first">First token of the sentence.</param>
    /// <param name="end">After its last token.</param>
    /// <param name="labels">Scores of the labels of its first token.</param>
    /// <param name="stride">From one token's scores to the next's.</param>
    /// <param name="mentions">Receives the mentions, in order; the type of a name is open until <see cref="Decide"/>.</param>
    /// <param name="evidence">Receives what speaks for each type, for the names in order.</param>
    public static void Read(
        ReadOnlySpan<Token> tokens, int first, int end, float* labels, int stride, List<EntityMention> mentions, List<float> evidence)
    {
        int begin = mentions.Count;
        for (int i = first; i < end; i++)
        {
            if (tokens[i].PartOfSpeech != PartOfSpeech.ProperNoun || !IsHead(tokens, i))
                continue;
            var (from, to) = Extent(tokens, first, end, i, labels, stride);
            Add(new(from, to, EntityType.None, i), mentions, begin);
        }

        CollectionsMarshal.AsSpan(mentions)[begin..].Sort(static (x, y) => x.First.CompareTo(y.First));
        int named = mentions.Count;
        for (int m = begin; m < named; m++)
        {
            var mention = mentions[m];
            int place = evidence.Count;
            CollectionsMarshal.SetCount(evidence, place + Types.Length);
            Weigh(
                labels + ((nint)(mention.First - first) * stride), stride, mention.End - mention.First,
                CollectionsMarshal.AsSpan(evidence)[place..]);
            AddHeadType(labels + ((nint)(mention.Head - first) * stride) + Labels + 1, CollectionsMarshal.AsSpan(evidence)[place..]);
        }

        AddDates(tokens, first, end, labels, stride, mentions, begin);
        AddQuantities(tokens, first, end, begin, mentions);
        if (mentions.Count > begin + 1)
            CollectionsMarshal.AsSpan(mentions)[begin..].Sort(static (x, y) => x.First.CompareTo(y.First));
    }

    /// <summary>
    /// Decides the types of names, each by its own tokens and by all names of the text with the same head: who is a person in one sentence
    /// is seldom a city in the next.
    /// </summary>
    /// <param name="text">The text.</param>
    /// <param name="tokens">All tokens.</param>
    /// <param name="mentions">All mentions of the text.</param>
    /// <param name="evidence">What speaks for each type, for the open ones in order.</param>
    /// <param name="groups">Scratch.</param>
    /// <param name="kinds">What the dictionary says.</param>
    public static void Decide(
        ReadOnlySpan<char> text, ReadOnlySpan<Token> tokens, Span<EntityMention> mentions, Span<float> evidence,
        Dictionary<ulong, EntityGroup> groups, EntityKinds kinds)
    {
        groups.Clear();
        int at = 0;
        foreach (ref readonly var mention in mentions)
        {
            if (mention.Type != EntityType.None)
                continue;
            var head = tokens[mention.Head];
            kinds.AddTo(evidence.Slice(at, Types.Length), text[tokens[mention.First].Start..tokens[mention.End - 1].End], text[head.Start..head.End]);
            CollectionsMarshal.GetValueRefOrAddDefault(groups, Key(text, tokens[mention.Head]), out _).Add(evidence.Slice(at, Types.Length));
            at += Types.Length;
        }

        at = 0;
        foreach (ref var mention in mentions)
        {
            if (mention.Type != EntityType.None)
                continue;
            var own = evidence.Slice(at, Types.Length);
            mention = mention with { Type = Types[groups[Key(text, tokens[mention.Head])].Best(own)] };
            at += Types.Length;
        }
    }

    private static ulong Key(ReadOnlySpan<char> text, in Token head) => WordFeatures.Of(text[head.Start..head.End]).Normal;

    /// <summary>Whether a proper noun heads a name: it is no part of another word's name.</summary>
    private static bool IsHead(ReadOnlySpan<Token> tokens, int word) => tokens[word].Relation is not (
        DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.Fixed or DependencyRelation.GoesWith
        or DependencyRelation.AdjectivalModifier or DependencyRelation.DescriptiveModifier or DependencyRelation.Punctuation
        or DependencyRelation.Case or DependencyRelation.PhrasalParticle or DependencyRelation.Determiner);

    /// <summary>How much more the labels of a token speak for the inside of a mention than for the outside.</summary>
    internal static float Inside(float* labels) => labels[1 + VectorMaximum.IndexOf(labels + 1, Labels - 1)] - labels[0];

    /// <summary>A head with the unbroken run of what belongs to its name.</summary>
    private static (int First, int End) Extent(ReadOnlySpan<Token> tokens, int first, int end, int head, float* labels, int stride)
    {
        int from = head, to = head + 1;
        while (from > first && Belongs(tokens, from - 1, head))
            from--;
        while (to < end && Belongs(tokens, to, head) && !IsAside(tokens, to, end, head, first, labels, stride))
            to++;
        while (to > head + 1 && tokens[to - 1].PartOfSpeech is PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction
            or PartOfSpeech.Adposition or PartOfSpeech.Particle || (to > head + 1 && tokens[to - 1].Relation == DependencyRelation.Case))
            to--;
        while (from < head && tokens[from].PartOfSpeech is PartOfSpeech.Punctuation or PartOfSpeech.CoordinatingConjunction or PartOfSpeech.Adposition)
            from++;
        return (from, to);
    }

    /// <summary>
    /// Whether a word begins something about the name, not more of it. "Portland, Oregon" goes on behind its comma, "Spain, as host" and
    /// "Mondale, Senator Baker" do not; "University of Oslo" and "Centre for Health" go on behind their prepositions, "Croatia for vacation" does not.
    /// </summary>
    private static bool IsAside(ReadOnlySpan<Token> tokens, int word, int end, int head, int first, float* labels, int stride)
    {
        if (tokens[word].PartOfSpeech == PartOfSpeech.Punctuation && tokens[word].Tag is "," or "-LRB-" or ":")
        {
            if (word + 1 == end || tokens[word + 1].PartOfSpeech != PartOfSpeech.ProperNoun)
                return true;
            int next = word + 1;
            while (tokens[next].Head >= 0 && tokens[next].Head != head && next != head)
                next = tokens[next].Head;
            return TypeOf(labels, stride, next - first) == EntityType.Person;
        }

        if (tokens[word].Relation != DependencyRelation.Case || tokens[word].Head <= word)
            return false;
        var type = TypeOf(labels, stride, head - first);
        bool isOf = tokens[word].Lemma == "of";
        return type switch
        {
            EntityType.Place => !isOf,
            EntityType.Person => HasPart(tokens, first, end, head, DependencyRelation.Flat)
                || !(isOf || (tokens[word].Lemma is "from" or "at" or "for" && HasPart(tokens, first, end, head, DependencyRelation.Determiner))),
            _ => !isOf && tokens[tokens[word].Head].PartOfSpeech != PartOfSpeech.ProperNoun,
        };
    }

    /// <summary>Whether a word of the relation hangs on the head: the second name of "Astrid Lund", the article of "the Senator from Alaska".</summary>
    private static bool HasPart(ReadOnlySpan<Token> tokens, int first, int end, int head, DependencyRelation relation)
    {
        for (int i = Math.Max(first, head - LongestLead); i < Math.Min(end, head + LongestLead); i++)
        {
            if (tokens[i].Head == head && tokens[i].Relation == relation)
                return true;
        }

        return false;
    }

    /// <summary>What the head alone is taken for.</summary>
    private static EntityType TypeOf(float* labels, int stride, int token) => Types[VectorMaximum.IndexOf(labels + ((nint)token * stride) + Labels + 1, Types.Length)];

    /// <summary>Whether a word leads up to the head by ways that stay inside a name.</summary>
    private static bool Belongs(ReadOnlySpan<Token> tokens, int word, int head)
    {
        int at = word;
        for (int steps = 0; steps < 12; steps++)
        {
            int above = tokens[at].Head;
            if (above < 0)
                return false;
            if (above == head)
                return IsPartOfName(tokens[at].Relation, at > head);
            at = above;
        }

        return false;
    }

    private static bool IsPartOfName(DependencyRelation relation, bool isAfter) => relation switch
    {
        DependencyRelation.Determiner or DependencyRelation.AdjectivalModifier or DependencyRelation.Compound or DependencyRelation.Flat
            or DependencyRelation.NumericModifier or DependencyRelation.NominalModifier or DependencyRelation.PossessiveModifier
            or DependencyRelation.NominalModifierUnmarked or DependencyRelation.DescriptiveModifier or DependencyRelation.Fixed
            or DependencyRelation.GoesWith or DependencyRelation.Punctuation or DependencyRelation.PreDeterminer => true,
        DependencyRelation.Case => isAfter,
        _ => false,
    };

    /// <summary>How much the tokens of a mention speak for each type: logarithms of shares, one a type.</summary>
    private static void Weigh(float* labels, int stride, int length, Span<float> types)
    {
        float most = float.NegativeInfinity;
        for (int place = 0; place < types.Length; place++)
        {
            float sum = 0;
            for (int i = 0; i < length; i++)
            {
                float* row = labels + ((nint)i * stride);
                sum += MathF.Max(row[(2 * place) + 1], row[(2 * place) + 2]);
            }

            sum /= length;
            types[place] = sum;
            most = MathF.Max(most, sum);
        }

        float all = 0;
        foreach (float type in types)
            all += MathF.Exp(type - most);
        float logarithm = most + MathF.Log(all);
        foreach (ref float type in types)
            type -= logarithm;
    }

    /// <summary>Adds what the head alone is taken for: logarithms of shares.</summary>
    private static void AddHeadType(float* scores, Span<float> types)
    {
        float all = 0, most = scores[VectorMaximum.IndexOf(scores, types.Length)];
        for (int i = 0; i < types.Length; i++)
            all += MathF.Exp(scores[i] - most);
        for (int i = 0; i < types.Length; i++)
            types[i] += scores[i] - most - MathF.Log(all);
    }

    /// <summary>Adds a mention unless a longer one covers it; drops shorter ones that it covers.</summary>
    private static void Add(EntityMention mention, List<EntityMention> mentions, int begin)
    {
        for (int m = mentions.Count - 1; m >= begin; m--)
        {
            var other = mentions[m];
            if (other.End <= mention.First || other.First >= mention.End)
                continue;
            if (other.End - other.First >= mention.End - mention.First)
                return;
            mentions.RemoveAt(m);
        }

        mentions.Add(mention);
    }

    private static void AddDates(ReadOnlySpan<Token> tokens, int first, int end, float* labels, int stride, List<EntityMention> mentions, int begin)
    {
        int beginDate = (2 * Types.IndexOf(EntityType.Date)) + 1;
        for (int i = first; i < end;)
        {
            int stop = i;
            while (stop < end && VectorMaximum.IndexOf(labels + ((nint)(stop - first) * stride), Labels) is int label && (label == beginDate + 1 || (label == beginDate && stop == i)))
                stop++;
            if (stop > i && !Overlaps(mentions, begin, i, stop))
                mentions.Add(new(i, stop, EntityType.Date, Head(tokens, i, stop)));
            i = Math.Max(stop, i + 1);
        }
    }

    /// <summary>A numeral and the noun it counts, where no other mention covers them.</summary>
    private static void AddQuantities(ReadOnlySpan<Token> tokens, int first, int end, int begin, List<EntityMention> mentions)
    {
        for (int i = first; i < end; i++)
        {
            if (tokens[i].Relation != DependencyRelation.NumericModifier)
                continue;
            int head = tokens[i].Head, from = Math.Min(i, head), to = Math.Max(i, head) + 1;
            while (from > first && tokens[from - 1].Head == i && tokens[from - 1].Relation is DependencyRelation.Compound or DependencyRelation.NumericModifier)
                from--;
            if (to - from <= 12 && !Overlaps(mentions, begin, from, to))
                mentions.Add(new(from, to, EntityType.Quantity, head));
        }
    }

    private static bool Overlaps(List<EntityMention> mentions, int begin, int first, int end)
    {
        for (int m = begin; m < mentions.Count; m++)
        {
            if (mentions[m].First < end && mentions[m].End > first)
                return true;
        }

        return false;
    }

    private static int Head(ReadOnlySpan<Token> tokens, int first, int end)
    {
        for (int i = first; i < end; i++)
        {
            int head = tokens[i].Head;
            if ((head < first || head >= end) && tokens[i].PartOfSpeech != PartOfSpeech.Punctuation)
                return i;
        }

        return end - 1;
    }
}
