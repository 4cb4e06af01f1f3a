namespace FactCheck.Language;

/// <summary>
/// Mends what the parse of a sentence says where another token of it excludes that: a word with a possessive mark is no subject, and a plural
/// noun before a word with a "that" clause is its subject ("Police suspect that ..."). Linear in the sentence.
/// </summary>
internal static class ClauseRepair
{
    /// <summary>Tokens between a possessor and what it possesses.</summary>
    private const int LongestPhrase = 8;

    /// <summary>Mends the tokens <c>[first, end)</c> of one sentence.</summary>
    public static void Mend(Span<Token> tokens, int first, int end)
    {
        for (int i = first; i + 2 < end; i++)
        {
            if (tokens[i + 1].Tag == "POS" && tokens[i + 1].Head == i && tokens[i].Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject)
                MendPossessor(tokens, i, end);
            else if (tokens[i].Tag == "NNS" && tokens[i].Head == i + 1 && tokens[i + 1].Tag == "NN" && tokens[i + 2] is { Lemma: "that", Relation: DependencyRelation.Marker })
                MendPredicate(tokens, i, i + 1, tokens[i + 2].Head);
        }
    }

    private static void MendPossessor(Span<Token> tokens, int possessor, int end)
    {
        int limit = Math.Min(end, possessor + LongestPhrase);
        for (int noun = possessor + 2; noun < limit; noun++)
        {
            if (tokens[noun].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || (tokens[noun].Head > possessor && tokens[noun].Head <= noun + 3 && tokens[noun].Head < limit
                && tokens[noun].Relation is DependencyRelation.Compound or DependencyRelation.AdjectivalModifier or DependencyRelation.PossessiveModifier))
                continue;
            if (tokens[noun].Head == tokens[possessor].Head && tokens[noun].Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject)
                tokens[possessor] = tokens[possessor] with { Head = noun, Relation = DependencyRelation.PossessiveModifier };
            return;
        }
    }

    private static void MendPredicate(Span<Token> tokens, int subject, int predicate, int clause)
    {
        if (clause <= predicate || tokens[clause].Head != predicate)
            return;
        tokens[subject] = tokens[subject] with { Relation = DependencyRelation.NominalSubject };
        tokens[predicate] = tokens[predicate] with
        {
            PartOfSpeech = PartOfSpeech.Verb,
            Tag = "VBP",
            Morphology = Morphology.Plural | Morphology.Present | Morphology.Finite,
        };
        tokens[clause] = tokens[clause] with { Relation = DependencyRelation.ClausalComplement };
    }
}
