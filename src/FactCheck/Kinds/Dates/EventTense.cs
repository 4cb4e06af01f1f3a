using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Dates;

/// <summary>Whether an event lies ahead, by its verb; whether it has been, <see cref="Entities.HappeningReader"/> tells. Pure functions.</summary>
internal static class EventTense
{
    /// <summary>Whether what a verb tells is still ahead: "will open", "is scheduled to open".</summary>
    public static bool IsPlanned(Document document, int verb)
    {
        int token = verb;
        for (int steps = 0; token >= 0 && steps < 5; steps++)
        {
            if (Any(document, token, child => child is { Relation: DependencyRelation.Auxiliary, Tag: "MD" }))
                return true;
            if (EventWords.Is(document.Tokens[token].Lemma, EventClass.Plan) && (token != verb || document.Tokens[token].Is(Morphology.Passive) || document.Tokens[token].PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Auxiliary)))
                return true;
            DependencyRelation relation = document.Tokens[token].Relation;
            if (relation is not (DependencyRelation.OpenComplement or DependencyRelation.AdnominalClause or DependencyRelation.Conjunct or DependencyRelation.ClausalComplement))
                return false;
            token = document.Tokens[token].Head;
        }

        return false;
    }

    private static bool Any(Document document, int token, Func<Token, bool> test)
    {
        foreach (int child in document.Syntax.ChildrenOf(token))
        {
            if (test(document.Tokens[child]))
                return true;
        }

        return false;
    }
}
