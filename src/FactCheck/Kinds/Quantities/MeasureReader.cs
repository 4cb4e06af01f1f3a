using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Quantities;

/// <summary>Reads from the parse what a quantity is a quantity of. Stateless.</summary>
internal static class MeasureReader
{
    /// <summary>
    /// The measure of the number words <c>[first, end)</c>, unit words included; hedge words, which are no modifiers of anything, begin at
    /// <paramref name="hedgeFirst"/>. The noun of a compound ("member" of "10-member") is <paramref name="compound"/>, else -1.
    /// </summary>
    public static Measure Read(Document document, int first, int end, int hedgeFirst, int compound, Unit unit)
    {
        int core = HeadOf(document, first, end);
        int head = compound >= 0 ? compound : CountedNoun(document, core, first, end, unit);
        int topic = unit.Dimension == UnitDimension.Ordinal || (unit.Dimension == UnitDimension.Count && head >= 0) ? head : TopicFinder.Find(document, core, first, end);
        if (head < 0 && unit.Dimension == UnitDimension.Count)
            topic = Gapped(document, first) is >= 0 and var listed ? listed : Numbered(document, topic);
        else if (head < 0)
            head = topic;
        Predicate predicate = Predicate.Of(document, topic >= 0 ? topic : core, core, unit.Dimension != UnitDimension.Percent);
        (int textFirst, int textEnd) = head < 0 ? (first, end) : NounPhrase.Of(document, head, first, end);
        string? children = unit.Dimension == UnitDimension.Count ? ChildrenOf(document, head, first) : null;
        return new Measure
        {
            Head = children ?? (head < 0 ? null : HeadLemma(document, head)),
            HeadSpan = head < 0 || children is not null ? null : document.SpanOf(head),
            Topic = children ?? (topic < 0 ? null : document.Tokens[topic].Lemma),
            Text = document.SpanOf(textFirst, textEnd),
            Modifiers = children is not null ? [document.Tokens[head].Lemma] : topic < 0 ? [] : NounPhrase.Modifiers(document, topic, hedgeFirst, end),
            Of = topic < 0 ? [] : NounPhrase.Complements(document, topic, first, end),
            Subject = predicate.Subject,
            Relation = predicate.Relation,
            Scope = predicate.Scope,
            Statistic = StatisticReader.Read(document, core, topic, predicate, unit),
        };
    }

    /// <summary>"a father of three", "the mother-of-two": what is counted are children; null elsewhere.</summary>
    private static string? ChildrenOf(Document document, int head, int first) =>
        head >= 0 && head < first && document.TextOf(first - 1) is "of" or "-"
            ? document.Tokens[head].Lemma switch
            {
                "father" or "mother" or "parent" or "dad" or "mum" or "mom" => "child",
                "grandfather" or "grandmother" or "grandparent" => "grandchild",
                _ => null,
            }
            : null;

    /// <summary>
    /// "Reptiles account for 23, amphibians for 16": the noun before a preposition that stands before a number earlier in the sentence too; -1
    /// where the clause has its verb.
    /// </summary>
    private static int Gapped(Document document, int first)
    {
        int sentence = document.SentenceOf(first).FirstToken, noun = first - 2;
        if (noun < sentence || document.Tokens[first - 1].PartOfSpeech != PartOfSpeech.Adposition || document.Tokens[noun].PartOfSpeech != PartOfSpeech.Noun)
            return -1;
        for (int i = sentence; i < noun - 1; i++)
        {
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Adposition && document.Tokens[i].Lemma == document.Tokens[first - 1].Lemma && document.Tokens[i + 1].PartOfSpeech == PartOfSpeech.Number
                && document.Tokens[Math.Max(i - 1, sentence)].PartOfSpeech == PartOfSpeech.Verb)
                return document.Syntax.HasVerb(i + 1, noun) ? -1 : noun;
        }

        return -1;
    }

    /// <summary>"The number of dead rose to 31": of the dead.</summary>
    private static int Numbered(Document document, int topic)
    {
        if (topic < 0 || (document.Tokens[topic].Lemma != "number" && MeasureWords.StatisticOf(document.Tokens[topic].Lemma) == Statistic.Unspecified))
            return topic;
        int of = NounPhrase.OfComplement(document, topic);
        return of >= 0 ? of : topic;
    }

    /// <summary>The token of <c>[first, end)</c> whose head lies outside, the last one if there are several.</summary>
    private static int HeadOf(Document document, int first, int end)
    {
        int found = first;
        for (int i = first; i < end; i++)
        {
            int head = document.Tokens[i].Head;
            if ((head < first || head >= end) && document.Tokens[i].Relation != DependencyRelation.Punctuation)
                found = i;
        }

        return found;
    }

    private static int CountedNoun(Document document, int core, int first, int end, Unit unit)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (unit.Dimension is not (UnitDimension.Count or UnitDimension.Ordinal))
            return WrittenUnit(document, core, first, end, unit);

        Token number = tokens[core];

        // "42 percent of the 214 million"
        if (number.Head >= 0 && number.Head < core && tokens[number.Head].Lemma == "percent")
            return -1;

        // "a magnitude of 6.1", "magnitude 6.4": what is numbered stands before the number.
        if (number.Relation == DependencyRelation.NominalModifier && number.Head >= 0 && number.Head < core && tokens[number.Head].PartOfSpeech == PartOfSpeech.Noun
            && NounPhrase.HasCase(document, core, "of") && NounPhrase.OfComplement(document, core) < 0)
            return number.Head;
        if (first > 0 && tokens[first - 1].PartOfSpeech == PartOfSpeech.Noun && !tokens[first - 1].Is(Morphology.Plural)
            && document.TextOf(first).Contains('.') && document.SentenceOf(first - 1).Index == document.SentenceOf(first).Index)
            return first - 1;
        if (number.Head >= 0 && IsNominal(tokens[number.Head]) && number.Relation is DependencyRelation.NumericModifier
            or DependencyRelation.AdjectivalModifier or DependencyRelation.Compound or DependencyRelation.Determiner
            or DependencyRelation.PreDeterminer or DependencyRelation.NominalModifierUnmarked or DependencyRelation.AdverbialModifier)
            return number.Head >= 0 && IsNominal(tokens[number.Head]) ? Counted(document, Whole(document, number.Head, core), core, end) : -1;
        int of = NounPhrase.OfComplement(document, core);
        if (of >= 0)
            return of;
        return number.PartOfSpeech is PartOfSpeech.Noun && core >= first && core < end && number.Lemma is { Length: > 0 } && !IsNumeral(document, core)
            ? core
            : -1;
    }

    /// <summary>
    /// "100 large-scale events" counts events though the parse hangs the number on "scale"; "10-member association" counts members,
    /// because there the hyphen joins the number itself.
    /// </summary>
    private static int Whole(Document document, int noun, int number)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (noun < number || document.TextOf(number + 1) is "-")
            return noun;
        int head = noun;
        while (tokens[head].Relation is DependencyRelation.Compound or DependencyRelation.AdjectivalModifier && tokens[head].Head > head
            && document.TextOf(head - 1) is "-" && IsNominal(tokens[tokens[head].Head]))
            head = tokens[head].Head;
        return head;
    }

    /// <summary>
    /// "A four step approach" counts steps and "a 72,000 bpd plant" barrels though the parse hangs the number on the last noun: several
    /// of that noun would be "approaches". So a number above one before two nouns, the last a singular, counts the first of them.
    /// </summary>
    private static int Counted(Document document, int noun, int number, int end)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        if (noun <= end || !tokens[noun].Is(Morphology.Singular) || tokens[noun].PartOfSpeech != PartOfSpeech.Noun || tokens[number].PartOfSpeech != PartOfSpeech.Number
            || document.TextOf(number) is "1" || document.TextOf(number).Equals("one", StringComparison.OrdinalIgnoreCase))
            return noun;
        for (int i = end; i < noun; i++)
        {
            if (tokens[i].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun))
                return noun;
        }

        return tokens[end] is { Relation: DependencyRelation.Compound } first && first.Is(Morphology.Singular) && char.IsLower(document.TextOf(end)[0]) ? end : noun;
    }

    /// <summary>
    /// The noun that is the unit, where it is written as a word: "percent", "miles" of "miles an hour", "dollars" of "US dollars"; or the
    /// sign that it is written as, which the tagger may take for something else: "m" of "6m", the mark of inches.
    /// </summary>
    private static int WrittenUnit(Document document, int core, int first, int end, Unit unit)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        int found = -1;
        for (int i = first + 1; i < end; i++)
        {
            if (tokens[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
            {
                found = i;
                // "degrees Fahrenheit": the noun that the number itself is joined to.
                if (tokens[core].Head == i || tokens[first].Head == i)
                    break;
            }
            else if (found >= 0)
            {
                break;
            }
        }

        bool isSign = found < 0 && end - first >= 2 && unit.Dimension is not (UnitDimension.Money or UnitDimension.Percent)
            && char.IsAsciiDigit(document.TextOf(end - 2)[0]) && document.TextOf(end - 1) is var sign && (char.IsLetter(sign[0]) || sign is "\"" or "\u2033");
        return isSign ? end - 1 : found;
    }

    /// <summary>The lemma of a head; as written where it is the sign of a unit that the tagger took for a number ("m").</summary>
    private static string HeadLemma(Document document, int head) =>
        document.Tokens[head].PartOfSpeech == PartOfSpeech.Number ? document.TextOf(head).ToString() : document.Tokens[head].Lemma;

    private static bool IsNumeral(Document document, int token) => document.Tokens[token].Tag == "CD" || char.IsAsciiDigit(document.TextOf(token)[0]);

    private static bool IsNominal(in Token token) =>
        token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Symbol or PartOfSpeech.X or PartOfSpeech.Verb;
}
