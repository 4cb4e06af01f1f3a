using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Entities;

/// <summary>Reads what a time, a place or a list hangs on as a happening. Pure functions.</summary>
internal static class HappeningReader
{
    private const int MaxSteps = 8;

    /// <summary>The happening that a token tells of, or stands under. The tokens <c>[first, end)</c> are the words that hang on it and no part of it.</summary>
    public static Happening Read(Document document, int token, int first, int end)
    {
        // "on Tuesday, which has been declared a day of mourning"
        if (end + 2 < document.SentenceOf(token).EndToken && document.TextOf(end) is "," && document.TextOf(end + 1) is "which" && document.Tokens[end + 1].Head is >= 0 and var clause)
            token = clause;

        int verb = VerbOf(document, token);
        int act = ActOf(document, token, verb);
        var acts = new SortedSet<string>(StringComparer.Ordinal);
        AddActs(document, act, acts);

        // "the bridge of 1903 collapsed": the year tells which bridge.
        if (verb >= 0 && verb != act && !EventOfItsOwn(document, act) && !(first > 0 && document.TextOf(first - 1) is "of"))
            AddActs(document, verb, acts);
        List<int> parts = [], themes = [];
        AddParts(document, act, parts, themes);
        if (verb >= 0 && verb != act)
            AddParts(document, verb, parts, []);
        parts.RemoveAll(part => part == act || (part >= first && part < end));

        // "sets up an authority in Orn", whatever the parse hangs the place on.
        if (verb >= 0 && document.Tokens[act].Head == verb && document.Tokens[act].Relation is DependencyRelation.Object or DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject && !EventOfItsOwn(document, act) && acts.Count > 0)
        {
            parts.Insert(0, act);
            themes.Insert(0, act);
        }

        ImmutableArray<int> whole = [.. parts.Distinct()];
        return new Happening
        {
            Document = document,
            Token = act,
            Verb = verb,
            Acts = [.. acts],
            Parts = whole,
            Themes = [.. themes.Where(whole.Contains).Distinct()],
            Context = [.. Context(document, document.SentenceOf(token), first, end, act, whole)],
            IsAhead = verb >= 0 && IsAhead(document, verb),
            IsPast = verb == act && IsPast(document, verb),
            IsNegated = (verb == act && IsNegated(document, verb)) || Hindrance.Of(document, act) >= 0,
        };
    }

    // A noun of action, the verb whose subject or object it is where that says little, else what was given.
    private static int ActOf(Document document, int token, int verb)
    {
        // "to complete the purchase in May"
        if (verb >= 0 && token != verb && document.Tokens[token].Head == verb && IsAspect(document, verb))
            return verb;

        // "the release of the divers from the cave on Friday", whatever the parse hangs the day on.
        for (int i = 0, above = token; i < MaxSteps && above >= 0 && document.Tokens[above].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun; i++, above = document.Tokens[above].Head)
        {
            if (EventOfItsOwn(document, above))
                return above;
        }

        // "is expected to close", "wants to complete": what is expected.
        for (int i = 0, inner; i < MaxSteps && document.Tokens[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary && IsModal(document, token)
            && (inner = document.Syntax.Child(token, DependencyRelation.OpenComplement)) >= 0; i++)
            token = inner;
        if (document.Tokens[token].PartOfSpeech is not PartOfSpeech.Verb || IsAspect(document, token) || !(LightVerbs.Contains(document.Tokens[token].Lemma) || document.Tokens[token].Lemma == "date"))
            return token;

        // "the ceremony took place", "the news came", "held a meeting".
        foreach (int child in document.Syntax.ChildrenOf(token))
        {
            if (document.Tokens[child].Relation is DependencyRelation.Object or DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject && EventOfItsOwn(document, child))
                return child;
        }

        return token;
    }

    private static bool IsAspect(Document document, int token) => Acts.Of(PhrasalVerbs.WordOf(document, token)).Any(act => act is "start" or "end" or "complete");

    private static bool IsModal(Document document, int token) => Modalities.TryGet(document.Tokens[token].Lemma, out _) || document.Tokens[token].Lemma is "be" or "have" or "expect" or "want" or "plan" or "hope" or "intend";

    /// <summary>Whether a token is a noun of action: "the discovery".</summary>
    public static bool EventOfItsOwn(Document document, int token) => document.Tokens[token].PartOfSpeech == PartOfSpeech.Noun
        && (!Acts.Of(document.Tokens[token].Lemma).IsEmpty || Nominalisations.VerbOf(document.Tokens[token].Lemma) is not null);

    /// <summary>The verb of the clause a token stands in, or the predicate of one without a verb; -1 where there is none.</summary>
    public static int VerbOf(Document document, int token)
    {
        for (int i = 0; token >= 0 && i < MaxSteps; i++, token = document.Tokens[token].Head)
        {
            if (document.Tokens[token].PartOfSpeech is PartOfSpeech.Verb || document.Syntax.Child(token, DependencyRelation.Copula) >= 0)
                return token;
        }

        return -1;
    }

    private static void AddActs(Document document, int token, SortedSet<string> acts)
    {
        string lemma = document.Tokens[token].Lemma;
        foreach (int child in document.Syntax.ChildrenOf(token))
        {
            if (document.Tokens[child].Relation is DependencyRelation.PhrasalParticle or DependencyRelation.Object or DependencyRelation.AdverbialModifier or DependencyRelation.OpenComplement)
                acts.UnionWith(Acts.Of($"{lemma} {document.Tokens[child].Lemma}"));
            else if (document.Tokens[child].Relation == DependencyRelation.Oblique && document.Syntax.Child(child, DependencyRelation.Case) is >= 0 and var preposition)
                acts.UnionWith(Acts.Of($"{lemma} {document.Tokens[preposition].Lemma} {document.Tokens[child].Lemma}"));
        }

        if (acts.Count == 0)
            acts.UnionWith(Acts.Of(lemma));

        // "expects the first oil", "saw the first snow"
        if (acts.Count == 0 && document.Syntax.Child(token, DependencyRelation.Object) is >= 0 and var thing && document.Syntax.Child(thing, DependencyRelation.AdjectivalModifier) is >= 0 and var rank && document.Tokens[rank].Lemma == "first")
            acts.Add("start");
    }

    private static void AddParts(Document document, int act, List<int> parts, List<int> themes)
    {
        int token = act;
        for (int step = 0; token >= 0 && step < MaxSteps; step++)
        {
            bool hasSubject = false, isRelative = false;
            bool hasObject = document.Syntax.Child(token, DependencyRelation.Object) >= 0;
            foreach (int child in document.Syntax.ChildrenOf(token))
            {
                Token word = document.Tokens[child];
                bool subject = word.Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.OuterSubject;
                hasSubject |= subject && !IsRelative(word);
                isRelative |= IsRelative(word) && word.Relation != DependencyRelation.Oblique;
                if (subject || (step == 0 && word.Relation is DependencyRelation.OpenComplement or DependencyRelation.ObliqueUnmarked && word.PartOfSpeech == PartOfSpeech.Noun) || (step == 0 && (word.Relation is DependencyRelation.Object or DependencyRelation.PossessiveModifier or DependencyRelation.Compound
                    || (word.Relation is DependencyRelation.NominalModifier or DependencyRelation.ObliqueAgent && HasCase(document, child)))))
                {
                    Add(document, child, parts);
                    if (!(subject && hasObject && word.Relation != DependencyRelation.PassiveSubject) && word.Relation != DependencyRelation.ObliqueAgent && (step == 0 || themes.Count == 0))
                        themes.Add(child);
                }
            }

            Token above = document.Tokens[token];
            switch (above.Relation)
            {
                // "the mill, opened in 1957", "which dates from 1957"
                case DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause when !hasSubject || isRelative:
                    Add(document, above.Head, parts);
                    if (!hasObject || hasSubject)
                        themes.Add(above.Head);

                    // "the hoard, 46 pieces found in a bog", whatever the parse hangs the pieces on.
                    Token owner = document.Tokens[above.Head];
                    if (owner is { Relation: DependencyRelation.NominalSubject, Head: >= 0 } && document.Syntax.Child(owner.Head, DependencyRelation.NominalSubject) is >= 0 and var subjectBefore && subjectBefore < above.Head)
                    {
                        Add(document, subjectBefore, parts);
                        themes.Add(subjectBefore);
                    }

                    if (owner is { Relation: DependencyRelation.Apposition, Head: >= 0 and var named })
                    {
                        Add(document, named, parts);
                        themes.Add(named);
                    }

                    return;
                case DependencyRelation.Conjunct or DependencyRelation.OpenComplement or DependencyRelation.AdverbialClause when !hasSubject:
                    token = above.Head;
                    break;
                // "the end of the talks began", "after the discovery": only the clause's own.
                default:
                    return;
            }
        }
    }

    private static bool HasCase(Document document, int child) => document.Syntax.Child(child, DependencyRelation.Case) is >= 0 and var mark && document.Tokens[mark].Lemma is "of" or "by" or "for" or "between" or "with";

    private static void Add(Document document, int token, List<int> parts)
    {
        if (IsRelative(document.Tokens[token]))
            return;
        parts.Add(token);
        foreach (int child in document.Syntax.ChildrenOf(token))
        {
            if (document.Tokens[child].Relation is DependencyRelation.Conjunct or DependencyRelation.PossessiveModifier or DependencyRelation.Compound
                || (document.Tokens[child].Relation == DependencyRelation.NominalModifier && document.Syntax.Child(child, DependencyRelation.Case) is >= 0 and var mark && document.Tokens[mark].Lemma == "of"))
                parts.Add(child);
        }
    }

    private static bool IsRelative(Token word) => word.PartOfSpeech == PartOfSpeech.Pronoun && word.Lemma is "who" or "which" or "that";

    private static IEnumerable<int> Context(Document document, Sentence sentence, int first, int end, int act, ImmutableArray<int> parts)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            Token word = document.Tokens[i];
            if (i != act && (i < first || i >= end) && !parts.Contains(i) && ArticleDay.Named(document, i) == 0 && IsContent(word))
                yield return i;
        }
    }

    private static bool IsContent(Token word) => word.PartOfSpeech switch
    {
        PartOfSpeech.ProperNoun or PartOfSpeech.Adjective => true,
        PartOfSpeech.Noun => !ShellNouns.Contains(word.Lemma) && word.Lemma is not ("day" or "time" or "year" or "month" or "week" or "people" or "person"),
        PartOfSpeech.Verb => !LightVerbs.Contains(word.Lemma) && !ReportingVerbs.Contains(word.Lemma),
        PartOfSpeech.Number => true,
        _ => false,
    };

    /// <summary>Whether what a verb tells is still ahead: "will", "is to", "wants to".</summary>
    public static bool IsAhead(Document document, int verb)
    {
        int token = verb;
        for (int step = 0; token >= 0 && step < MaxSteps; step++)
        {
            foreach (int child in document.Syntax.ChildrenOf(token))
            {
                if (document.Tokens[child] is { Relation: DependencyRelation.Auxiliary, Tag: "MD" } && document.Tokens[child].Lemma != "would")
                    return true;
            }

            if (token != verb && Modalities.TryGet(document.Tokens[token].Lemma, out Modality modality) && modality is Modality.Planned or Modality.Expected or Modality.Future)
                return true;

            // "is to be opened", "are to be ready"
            if (IsBehindTo(document, token))
                return true;
            if (document.Tokens[token].Relation is not (DependencyRelation.OpenComplement or DependencyRelation.AdnominalClause or DependencyRelation.Conjunct or DependencyRelation.ClausalComplement))
                return false;
            token = document.Tokens[token].Head;
        }

        return false;
    }

    /// <summary>Whether what a verb tells has been: "opened", "has opened".</summary>
    public static bool IsPast(Document document, int verb)
    {
        if (document.Tokens[verb].Tag is "VBD")
            return true;
        foreach (int child in document.Syntax.ChildrenOf(verb))
        {
            if (document.Tokens[child] is { Relation: DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.Copula } mark && (mark.Tag == "VBD" || mark.Lemma == "have"))
                return true;
        }

        return false;
    }

    private static bool IsBehindTo(Document document, int token)
    {
        int i = token - 1;
        if (i > 0 && document.TextOf(i) is "be")
            i--;
        return i > 0 && document.TextOf(i) is "to" && document.Tokens[i - 1].Lemma is "be" or "due" or "expect" or "want" or "plan" or "hope" or "aim" or "intend" or "set" or "schedule";
    }

    private static bool IsNegated(Document document, int verb)
    {
        foreach (int child in document.Syntax.ChildrenOf(verb))
        {
            if (document.Tokens[child].Is(Morphology.Negative))
                return true;
        }

        return false;
    }
}
