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
        int topic = unit.Dimension is UnitDimension.Count or UnitDimension.Ordinal ? head : TopicFinder.Find(document, core, first, end);
        if (head < 0)
            head = topic;
        Predicate predicate = Predicate.Of(document, topic >= 0 ? topic : core, core, unit.Dimension != UnitDimension.Percent);
        (int textFirst, int textEnd) = head < 0 ? (first, end) : NounPhrase.Of(document, head, first, end);
        return new Measure
        {
            Head = head < 0 ? null : document.Tokens[head].Lemma,
            HeadSpan = head < 0 ? null : document.SpanOf(head),
            Topic = topic < 0 ? null : document.Tokens[topic].Lemma,
            Text = document.SpanOf(textFirst, textEnd),
            Modifiers = topic < 0 ? [] : NounPhrase.Modifiers(document, topic, hedgeFirst, end),
            Of = topic < 0 ? [] : NounPhrase.Complements(document, topic, first, end),
            Subject = predicate.Subject,
            Relation = predicate.Relation,
            Scope = predicate.Scope,
            Statistic = StatisticReader.Read(document, core, topic, predicate, unit),
        };
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
            return WrittenUnit(tokens, first, end);

        Token number = tokens[core];

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
            return number.Head >= 0 && IsNominal(tokens[number.Head]) ? Whole(document, number.Head, core) : -1;
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

    /// <summary>The noun that is the unit, where it is written as a word: "percent", "miles" of "miles an hour", "dollars" of "US dollars".</summary>
    private static int WrittenUnit(ImmutableArray<Token> tokens, int first, int end)
    {
        int found = -1;
        for (int i = first + 1; i < end; i++)
        {
            if (tokens[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                found = i;
            else if (found >= 0)
                break;
        }

        return found;
    }

    private static bool IsNumeral(Document document, int token) => document.Tokens[token].Tag == "CD" || char.IsAsciiDigit(document.TextOf(token)[0]);

    private static bool IsNominal(in Token token) =>
        token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Symbol or PartOfSpeech.X or PartOfSpeech.Verb;
}
