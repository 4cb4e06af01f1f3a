using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Compressions;

/// <summary>
/// A verb of a compressed sentence whose subject was cut, so that it is told of another word: "The search for Noah has widened", "Noah has
/// widened". Pure functions.
/// </summary>
internal static class CutSubject
{
    private const int MaxDepth = 6;

    // Kinds of nouns that with "of" stand for what follows.
    private static readonly string[] Amounts = ["group", "quantity", "measure", "unit", "part"];
    private static readonly string[] Places = ["municipality", "district", "region"];

    /// <summary>The subject, in the original, of the predicate that the token is the subject of in the copy; -1 where it is the same one, or was not cut.</summary>
    public static int Of(CompressedSentence sentence, int token)
    {
        Token word = sentence.Document.Tokens[token];
        int subject = sentence.OriginalOf(token), predicate = sentence.OriginalOf(word.Head);
        if (word.Relation is not (DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject) || subject < 0 || predicate < 0 || !IsOwnSubject(word) || IsBroken(sentence.Document, word.Head))
            return -1;
        var subjects = new List<int>();
        AddSubjects(sentence.Original, predicate, subjects, 0);
        return subjects.Count == 0 || subjects.Exists(other => !sentence.IsCut(other) || MayBeOne(sentence.Original, other, subject, predicate) || MayBeNearer(sentence.Original, other, subject, predicate)) ? -1 : subjects[0];
    }

    /// <summary>
    /// The cut subject of a verb that had one of its own and now completes another verb, so that it is told of that one's subject: "hopes the clouds
    /// stay away", "hopes to stay away"; -1 where there is none.
    /// </summary>
    public static int OfComplement(CompressedSentence sentence, int token)
    {
        Token word = sentence.Document.Tokens[token];
        int predicate = sentence.OriginalOf(token);
        if (word.PartOfSpeech != PartOfSpeech.Verb || word.Relation != DependencyRelation.OpenComplement || predicate < 0 || sentence.Original.Tokens[predicate].Relation != DependencyRelation.ClausalComplement
            || sentence.OriginalOf(word.Head) != sentence.Original.Tokens[predicate].Head || sentence.Document.Syntax.Child(word.Head, DependencyRelation.Object) >= 0)
            return -1;
        foreach (int child in sentence.Original.Syntax.ChildrenOf(predicate))
        {
            if (sentence.Original.Tokens[child] is { Relation: DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject, PartOfSpeech: PartOfSpeech.Noun or PartOfSpeech.ProperNoun } && sentence.IsCut(child))
                return child;
        }

        return -1;
    }

    // "who", "that" and "this" stand for something else.
    private static bool IsOwnSubject(Token word) => word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun || (word.PartOfSpeech == PartOfSpeech.Pronoun && word.Is(Morphology.ThirdPerson));

    // "will exploring": nobody can say what it tells.
    private static bool IsBroken(Document document, int predicate)
    {
        if (document.Tokens[predicate].Tag != "VBG")
            return false;
        foreach (int child in document.Syntax.ChildrenOf(predicate))
        {
            if (document.Tokens[child] is { Relation: DependencyRelation.Auxiliary, Lemma: "be" })
                return false;
        }

        return true;
    }

    private static bool MayBeOne(Document original, int cut, int subject, int predicate)
    {
        Token was = original.Tokens[cut], word = original.Tokens[subject];
        if (!IsNominal(was) || IsPartOf(original, cut, subject) || IsPartOf(original, subject, cut) || was.Lemma.Equals(word.Lemma, StringComparison.OrdinalIgnoreCase))
            return true;

        // "Noah said he won": whom a pronoun stands for is named before it.
        if (was.PartOfSpeech == PartOfSpeech.Pronoun)
            return subject < cut || !was.Is(Morphology.ThirdPerson);
        if (word.PartOfSpeech == PartOfSpeech.Pronoun && was.PartOfSpeech == PartOfSpeech.ProperNoun)
            return true;

        // "Lund was named as the man who will lead it", "Lund arrived when the chairman spoke": one person, first by name.
        if (subject < cut && word.PartOfSpeech == PartOfSpeech.ProperNoun && IsPerson(was))
            return true;
        return IsOneOf(original, cut, subject, predicate) || (original.Syntax.IsBelow(subject, cut) && MayStandFor(original, cut, subject, predicate));
    }

    // "Lund Steel, one of the firms that built it", "Orn has become the first town that allows it": whom the noun before "that" is said of.
    private static bool IsOneOf(Document original, int cut, int subject, int predicate)
    {
        if (original.Tokens[predicate].Head != cut || original.Tokens[predicate].Relation != DependencyRelation.RelativeClause)
            return false;
        for (int i = cut; i >= 0; i = original.Tokens[i].Head)
        {
            if (IsPartOf(original, i, subject) || original.Syntax.SubjectOf(i) == subject)
                return true;
            bool isOneOf = original.Tokens[i] is { Relation: DependencyRelation.NominalModifier, Head: var one } && original.Tokens[one].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun);
            if (!isOneOf && original.Tokens[i].Relation is not (DependencyRelation.OpenComplement or DependencyRelation.Apposition) && !IsAmong(original, i))
                return false;
        }

        return false;
    }

    private static bool IsAmong(Document original, int noun) =>
        original.Tokens[noun].Relation == DependencyRelation.Oblique && original.Syntax.Child(noun, DependencyRelation.Case) is >= 0 and var preposition && original.Tokens[preposition].Lemma is "as" or "among";

    // "the University of Tarn survey", "grandmother-of-three Ida Holm", "the town of Orn"; "thousands of chickens", "most of her friends", "a group of miners";
    // "members of the orchestra have voted"; "a spokesman for the board said", "a report by the board says".
    private static bool MayStandFor(Document original, int cut, int subject, int predicate)
    {
        Token was = original.Tokens[cut], word = original.Tokens[subject];
        if ((subject < cut && word.Relation != DependencyRelation.PossessiveModifier) || original.TextOf(Math.Min(cut + 1, original.Tokens.Length - 1)) is "-" || was.PartOfSpeech != PartOfSpeech.Noun)
            return true;
        if (word.Head != cut)
            return word.Relation == DependencyRelation.ObliqueAgent && IsKind(was, Amounts);
        return IsKind(was, Amounts) || (word.PartOfSpeech == PartOfSpeech.ProperNoun && IsKind(was, Places)) || (was.Is(Morphology.Plural) && IsPerson(was) && IsKind(word, ["group"]) && IsOf(original, subject))
            || (ReportingVerbs.Contains(original.Tokens[predicate].Lemma) && original.Syntax.Child(predicate, DependencyRelation.PassiveSubject) < 0);
    }

    // "members of the union", not "farmers from outside the union"
    private static bool IsOf(Document original, int noun) =>
        original.Syntax.Child(noun, DependencyRelation.Case) is >= 0 and var preposition && original.Tokens[preposition].Lemma is "of" or "from" && original.Tokens[preposition + 1].PartOfSpeech != PartOfSpeech.Adposition;

    private static bool IsNominal(Token word) => word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Pronoun or PartOfSpeech.Adjective or PartOfSpeech.Number
        or PartOfSpeech.Determiner;

    private static bool IsPerson(Token word) => word.PartOfSpeech == PartOfSpeech.Noun && EnglishModel.Default.IsKindOf(word.Lemma, "person", PartOfSpeech.Noun);

    // What stands between a predicate and a subject that it only shares may be its own, if it is no object and behind no preposition; whom "who" stands for is
    // named right before it, and so is what a participle describes.
    private static bool MayBeNearer(Document original, int cut, int subject, int predicate)
    {
        Token was = original.Tokens[cut], word = original.Tokens[subject], verb = original.Tokens[predicate];
        bool isBetween = subject > cut && subject < predicate;
        if (verb.Head == cut)
            return verb.Relation == DependencyRelation.RelativeClause ? isBetween : !original.Syntax.IsBelow(subject, cut) || (isBetween && original.Syntax.Child(predicate, DependencyRelation.Auxiliary) < 0);
        return was.Head != predicate && isBetween && original.Syntax.Child(subject, DependencyRelation.Case) < 0
            && word.Relation is not (DependencyRelation.Object or DependencyRelation.PossessiveModifier);
    }

    private static bool IsKind(Token noun, string[] kinds) => Array.Exists(kinds, kind => EnglishModel.Default.IsKindOf(noun.Lemma, kind, PartOfSpeech.Noun));

    // One noun phrase, whichever of its words the parse takes for its head.
    private static bool IsPartOf(Document document, int word, int whole)
    {
        for (int i = word; i >= 0; i = document.Tokens[i].Head)
        {
            if (i == whole)
                return true;
            if (document.Tokens[i].Relation is not (DependencyRelation.Compound or DependencyRelation.Flat or DependencyRelation.Apposition or DependencyRelation.Conjunct
                or DependencyRelation.DescriptiveModifier or DependencyRelation.NumericModifier or DependencyRelation.AdjectivalModifier))
                return false;
        }

        return false;
    }

    // Those that stand at the predicate, else those it shares: of the verb it is joined to, of the one it completes, the noun it describes.
    private static void AddSubjects(Document original, int predicate, List<int> subjects, int depth)
    {
        bool any = false;
        Token word = original.Tokens[predicate];
        foreach (int child in original.Syntax.ChildrenOf(predicate))
        {
            if (original.Tokens[child].Relation is not (DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.OuterSubject))
                continue;
            any = true;
            subjects.Add(original.Tokens[child].Tag is "WDT" or "WP" or "IN" && word.Head >= 0 ? word.Head : child);
        }

        if (any || word.Head < 0 || depth == MaxDepth)
            return;
        switch (word.Relation)
        {
            case DependencyRelation.Conjunct or DependencyRelation.AdverbialClause or DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula:
                AddSubjects(original, word.Head, subjects, depth + 1);
                break;
            case DependencyRelation.OpenComplement:
                int controller = original.Syntax.Child(word.Head, DependencyRelation.Object);
                if (controller >= 0)
                    subjects.Add(controller);

                // "promised her to come", "helps farmers to save water": the one who helps has a part in it.
                if (controller < 0 || original.Tokens[word.Head].Lemma is "promise" or "help")
                    AddSubjects(original, word.Head, subjects, depth + 1);
                break;
            case DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause:
                subjects.Add(word.Head);
                break;
        }
    }
}
