using FactCheck.Language;
using FactCheck.Values;

namespace FactCheck.Kinds.Derivations;

/// <summary>How two figures of one sentence stand to each other by their words.</summary>
internal static class Coordination
{
    // "62 men from the north and 38 women": few words lie between two parts of one row.
    private const int MaxGap = 9;

    private const int MaxSentencesBack = 2;

    /// <summary>Whether the second figure continues the row of the first: only a comma or "and" and what belongs to the first lies between.</summary>
    public static bool Joins(Figure first, Figure second)
    {
        if (second.First - first.End > MaxGap)
            return false;
        bool joined = false;
        for (int token = first.End; token < second.First; token++)
        {
            Token read = first.Document.Tokens[token];
            if (read.PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary or PartOfSpeech.SubordinatingConjunction)
                return false;
            if (read.Lemma is "of" or "to" or "from" && token == second.First - 1)
                return false;
            joined |= read.Lemma is "," or "and" or "plus" or ";" or "with";
        }

        return joined;
    }

    /// <summary>Pairs of part and whole: "62 of 100", "62 out of the 100", "100 people, 62 of them men", "100, including 62".</summary>
    public static IEnumerable<(Figure Part, Figure Whole)> PartsOf(FigureSentence sentence)
    {
        for (int i = 0; i + 1 < sentence.Figures.Length; i++)
        {
            Figure left = sentence.Figures[i];
            Figure right = sentence.Figures[i + 1];
            if (!left.SharesUnit(right) || left.Quantity.Unit.Dimension is UnitDimension.Percent or UnitDimension.Ratio or UnitDimension.Time)
                continue;
            if (left.Value > 0 && left.Value < right.Value && IsOf(left, right))
                yield return (left, right);
            else if (right.Value > 0 && right.Value < left.Value && IsIncluded(left, right))
                yield return (right, left);
        }

        if (sentence.Figures.Length > 0 && WholeBefore(sentence, sentence.Figures[0]) is { } whole)
            yield return (sentence.Figures[0], whole);
    }

    // "The authority bought 26 trams. ... Eighteen of them have been delivered": the nearest figure before that may hold the part.
    private static Figure? WholeBefore(FigureSentence sentence, Figure part)
    {
        if (part.Value <= 0 || part.Quantity.Unit.Dimension != UnitDimension.Count || !IsOfThem(part))
            return null;
        for (FigureSentence? before = sentence.Previous; before is not null && sentence.Sentence.Index - before.Sentence.Index <= MaxSentencesBack; before = before.Previous)
        {
            for (int i = before.Figures.Length - 1; i >= 0; i--)
            {
                if (before.Figures[i].SharesUnit(part) && before.Figures[i].Value > part.Value && before.Figures[i].Noun is not null)
                    return before.Figures[i];
            }
        }

        return null;
    }

    private static bool IsOfThem(Figure part) =>
        part.End + 1 < part.Claim.Sentence.EndToken && part.Document.Tokens[part.End].Lemma == "of" && part.Document.TextOf(part.End + 1) is "them" or "those" or "these";

    /// <summary>Pairs of start and end: "from 100 to 125", "to 125 from 100", "125, up from 100", "125, compared with 100 a year earlier".</summary>
    public static IEnumerable<(Figure Start, Figure End)> Changes(FigureSentence sentence)
    {
        for (int i = 0; i < sentence.Figures.Length; i++)
        {
            for (int j = i + 1; j < sentence.Figures.Length && j <= i + 2; j++)
            {
                Figure left = sentence.Figures[i];
                Figure right = sentence.Figures[j];
                if (!left.SharesUnit(right) || left.Value <= 0 || right.Value <= 0 || right.First - left.End > 12)
                    continue;
                if (left.Before == "from" && right.Before == "to" && !NamesOther(left, right))
                    yield return (left, right);
                else if (right.Before == "from" && !left.IsChange && (left.Before == "to" || IsUpOrDown(right)))
                    yield return (right, left);
                else if (!left.IsChange && IsComparedWith(left, right))
                    yield return (right, left);
            }
        }
    }

    // "from 5.6 billion, sending the shares down to 23.80"
    private static bool NamesOther(Figure left, Figure right)
    {
        for (int token = left.End; token < right.First; token++)
        {
            if (left.Document.Tokens[token] is { Relation: DependencyRelation.Object, PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.ProperNoun })
                return true;
        }

        return false;
    }

    private static bool IsOf(Figure left, Figure right)
    {
        bool of = false;
        for (int token = left.End; token < right.First; token++)
        {
            Token read = left.Document.Tokens[token];
            if (read.Lemma == "of")
                of = true;
            else if (!(read.Lemma is "out" or "the" or "a" or "its" or "their" or "all" or "total" || (!of && read.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective)))
                return false;
        }

        return of;
    }

    private static bool IsIncluded(Figure left, Figure right)
    {
        if (right.First - left.End > 6)
            return false;
        for (int token = left.End; token < right.First; token++)
        {
            // "600 people, including 150 apprentices", "600 people, of whom 150 are apprentices"
            if (left.Document.Tokens[token].Lemma is "include" or "including" || (left.Document.Tokens[token].Lemma is "of" && left.Document.TextOf(token + 1) is "whom" or "which" or "them"))
                return true;
        }

        int after = right.End;
        return after + 1 < right.Claim.Sentence.EndToken && right.Document.Tokens[after].Lemma == "of"
            && right.Document.TextOf(after + 1) is "them" or "whom" or "which" or "those" or "these";
    }

    private static bool IsUpOrDown(Figure figure)
    {
        int token = figure.First - 2;
        return token >= figure.Claim.Sentence.FirstToken && figure.Document.Tokens[token].Lemma is "up" or "down";
    }

    private static bool IsComparedWith(Figure left, Figure right)
    {
        for (int token = Math.Max(left.End, right.First - 3); token < right.First; token++)
        {
            if (left.Document.Tokens[token].Lemma is "compare" or "against" or "versus")
                return token + 1 == right.First || left.Document.Tokens[right.First - 1].Lemma is "with" or "to" or "just" or "only";
        }

        return false;
    }
}
