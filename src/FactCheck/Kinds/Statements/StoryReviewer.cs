using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Holds what articles among equals tell of one affair against each other, however each words it. An article that tells both sides speaks
/// against nobody. Thread-safe.
/// </summary>
internal static class StoryReviewer
{
    // Words after the predicate that are shown with it.
    private const int MaxReach = 14;

    /// <summary>Adds what the articles of a story tell against each other.</summary>
    public static void Review(ClaimSet claims, StoryTellings tellings, ICollection<Comparison> comparisons)
    {
        var found = new List<StoryConflict>();
        foreach ((Document one, Document other) in claims.StoryPairs())
        {
            found.AddRange(Conflicts(tellings.Of(one), tellings.Of(other)));
            foreach (StoryConflict conflict in OpenQuestions.Conflicts(tellings.Of(one), tellings.Of(other)).Concat(Casualties.Conflicts(tellings.Of(one), tellings.Of(other), claims.LikenessOf(one, other)))
                .Concat(OtherDoers.Conflicts(tellings.Of(one), tellings.Of(other))).Concat(Departures.Conflicts(tellings.Of(one), tellings.Of(other))).ToArray())
            {
                if (!found.Exists(conflict.SharesPlace))
                    found.Add(conflict);
            }
        }

        foreach (List<StoryConflict> group in Grouped(found))
        {
            if (Report(claims, tellings, group) is { } comparison)
                comparisons.Add(comparison);
        }
    }

    private static List<StoryConflict> Conflicts(Telling one, Telling other)
    {
        List<StoryConflict> conflicts = [], against = [];
        foreach (Affair affair in one.Affairs)
        {
            List<(Affair Affair, int Sign)> candidates = other.Index.Of(affair);
            foreach ((Affair counter, int sign) in candidates)
            {
                if (StoryComparer.Compare(one, affair, other, counter, sign) is { } conflict)
                    against.Add(conflict);
            }

            if (against.Count == 0)
                continue;
            double agreement = 0;
            foreach ((Affair counter, int sign) in candidates)
                agreement = Math.Max(agreement, StoryComparer.Agreement(one, affair, other, counter, sign));
            foreach (StoryConflict conflict in against)
            {
                if (agreement < conflict.Ties && !IsTold(other, conflict.Other, one, conflict.Ties))
                    conflicts.Add(conflict);
            }

            against.Clear();
        }

        return conflicts;
    }

    // Whether an article tells as much of what another one tells.
    private static bool IsTold(Telling one, Affair affair, Telling other, double ties)
    {
        foreach ((Affair counter, int sign) in other.Index.Of(affair))
        {
            if (StoryComparer.Agreement(one, affair, other, counter, sign) >= ties)
                return true;
        }

        return false;
    }

    // Conflicts that share a place are one disagreement with all its places.
    private static List<List<StoryConflict>> Grouped(List<StoryConflict> conflicts)
    {
        var groups = new List<List<StoryConflict>>();
        foreach (StoryConflict conflict in conflicts)
        {
            List<List<StoryConflict>> joined = [.. groups.Where(group => group.Exists(member => member.Rule == conflict.Rule
                && (member.One == conflict.One || member.Other == conflict.Other || member.One == conflict.Other || member.Other == conflict.One)))];
            groups.RemoveAll(joined.Contains);
            groups.Add([.. joined.SelectMany(group => group), conflict]);
        }

        return groups;
    }

    private static Comparison? Report(ClaimSet claims, StoryTellings tellings, List<StoryConflict> group)
    {
        StoryConflict first = group[0];
        Affair[] told = [.. group.SelectMany(conflict => new[] { conflict.One, conflict.Other }).Distinct()];
        if (told.FirstOrDefault(affair => AnchorOf(claims, tellings, affair) is not null) is not { } anchored || AnchorOf(claims, tellings, anchored) is not { } claim)
            return null;
        TextSpan focus = SpanOf(tellings, anchored);
        ImmutableArray<Location> others = [.. told.Where(affair => affair != anchored).Select(affair => new Location(affair.Document, SpanOf(tellings, affair)))];
        return Comparison.AgainstPassages(claim, first.Rule, ReasonOf(tellings, first), focus, others, Math.Min(0.9, 0.5 + (0.1 * first.Ties)));
    }

    private static string ReasonOf(StoryTellings tellings, StoryConflict conflict)
    {
        string here = SpanOf(tellings, conflict.One).Of(conflict.One.Document.Text).ToString(), there = SpanOf(tellings, conflict.Other).Of(conflict.Other.Document.Text).ToString();
        return conflict.Rule == StatementRules.Polarity ? $"one article says it, the other denies it: \"{here}\" and \"{there}\""
            : conflict.Rule == StatementRules.Settled ? $"one article has settled what the other leaves open: \"{here}\" and \"{there}\""
            : conflict.Rule == StatementRules.Exchanged ? $"who does it and to whom are exchanged between \"{here}\" and \"{there}\""
            : $"\"{here}\" and \"{there}\" exclude each other";
    }

    // The predicate with what belongs to it: "gave his wife a suspended term", "ruled out an arrangement", "is out on bail".
    private static TextSpan SpanOf(StoryTellings tellings, Affair affair)
    {
        Document document = affair.Document;
        int verb = affair.Token;
        Token word = document.Tokens[verb];
        if (word.PartOfSpeech != PartOfSpeech.Verb && word.Head >= 0 && document.Tokens[word.Head].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Adverb or PartOfSpeech.Adjective
            && word.Relation is DependencyRelation.Object or DependencyRelation.PassiveSubject or DependencyRelation.OpenComplement or DependencyRelation.Oblique)
            verb = word.Head;
        int first = Math.Min(verb, affair.Token), last = Math.Max(verb, affair.Token);
        foreach (int child in document.Syntax.ChildrenOf(verb))
        {
            Token beside = document.Tokens[child];
            if (beside.Relation is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula or DependencyRelation.AdverbialModifier or DependencyRelation.Determiner)
                (first, last) = (Math.Min(first, child), Math.Max(last, child));
            else if (child > verb && beside.Relation is DependencyRelation.Object or DependencyRelation.IndirectObject or DependencyRelation.Oblique or DependencyRelation.ObliqueAgent or DependencyRelation.OpenComplement)
                last = Math.Max(last, Math.Min(document.Syntax.PhraseOf(child).End - 1, verb + MaxReach));
            else if (beside.Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject && affair.IsNegated && verb - child <= 3)
                first = Math.Min(first, document.Syntax.PhraseOf(child).First);
        }

        if (affair.IsNegated && tellings.Of(document).Frames.Reality.RejectionOf(verb) is >= 0 and var rejection)
            (first, last) = (Math.Min(first, rejection), Math.Max(last, rejection));
        return document.SpanOf(first, Math.Min(last, affair.Sentence.EndToken - 1) + 1);
    }

    // The statement itself, else the claim that says the least beside the words in question.
    private static Claim? AnchorOf(ClaimSet claims, StoryTellings tellings, Affair affair) =>
        tellings.Of(affair.Document).StatementAt(affair.Token)
        ?? claims.AnchorAt(affair.Document, affair.Sentence.Index, affair.Document.SpanOf(affair.Token, affair.Token + 1), StatementKind.Is);
}
