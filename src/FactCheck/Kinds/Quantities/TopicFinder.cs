using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;

namespace FactCheck.Kinds.Quantities;

/// <summary>Finds what an amount of money, a share or a measurement is an amount of. Stateless.</summary>
internal static class TopicFinder
{
    /// <summary>The token of the topic, or -1 when the text does not say.</summary>
    /// <param name="document">The document.</param>
    /// <param name="core">The syntactic head of the amount.</param>
    /// <param name="first">First token of the amount.</param>
    /// <param name="end">Token after the amount.</param>
    public static int Find(Document document, int core, int first, int end)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        int complement = Complement(document, core);
        if (complement >= 0)
            return complement;
        Token token = tokens[core];
        if (token.Head < 0 || document.Syntax.Child(core, DependencyRelation.Copula) >= 0)
            return SubjectNoun(document, core, first, end);
        switch (token.Relation)
        {
            // "a $20 million contract", "half the population"
            case DependencyRelation.Compound or DependencyRelation.NumericModifier or DependencyRelation.AdjectivalModifier
                or DependencyRelation.PreDeterminer or DependencyRelation.Determiner or DependencyRelation.NominalModifierUnmarked
                when IsNoun(tokens[token.Head]):
                return token.Head;

            // "sales of $20 million", "a turnover, $30 billion"
            case DependencyRelation.NominalModifier or DependencyRelation.Apposition when IsNoun(tokens[token.Head]):
                return token.Head;

            default:
                return OfVerb(document, core, first, end);
        }
    }

    private static int Complement(Document document, int core)
    {
        foreach (int child in document.Syntax.ChildrenOf(core))
        {
            if (document.Tokens[child].Relation == DependencyRelation.NominalModifier && IsNoun(document.Tokens[child])
                && (NounPhrase.HasCase(document, child, "of") || NounPhrase.HasCase(document, child, "in") || NounPhrase.HasCase(document, child, "to")))
                return child;
        }

        return -1;
    }

    /// <summary>"Turnover reached $30bn" is of turnover; "it adds $30bn to the GDP" is of the GDP; "paid $30bn for the port" says no topic.</summary>
    private static int OfVerb(Document document, int core, int first, int end)
    {
        ImmutableArray<Token> tokens = document.Tokens;
        int verb = tokens[core].Head;
        if (tokens[verb].PartOfSpeech != PartOfSpeech.Verb)
            return -1;
        MeasureVerb sort = MeasureWords.VerbOf(tokens[verb].Lemma);
        if (sort == MeasureVerb.Adds)
        {
            foreach (int child in document.Syntax.ChildrenOf(verb))
            {
                if (tokens[child].Relation == DependencyRelation.Oblique && IsNoun(tokens[child])
                    && (NounPhrase.HasCase(document, child, "to") || NounPhrase.HasCase(document, child, "towards") || NounPhrase.HasCase(document, child, "for")))
                    return child;
            }
        }

        if (sort is MeasureVerb.Level or MeasureVerb.Change)
        {
            int subject = SubjectNoun(document, verb, first, end);
            if (subject >= 0)
                return subject;

            // "growth in trade, reaching $30bn": the participle says it of the nearest noun before it.
            for (int i = verb - 1; i >= document.SentenceOf(verb).FirstToken; i--)
            {
                if (tokens[i].PartOfSpeech == PartOfSpeech.Noun)
                    return i;
            }
        }

        return -1;
    }

    private static int SubjectNoun(Document document, int predicate, int first, int end)
    {
        int subject = document.Syntax.SubjectOf(predicate);
        return subject >= 0 && (subject < first || subject >= end) && document.Tokens[subject].PartOfSpeech == PartOfSpeech.Noun ? subject : -1;
    }

    private static bool IsNoun(in Token token) => token.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;
}
