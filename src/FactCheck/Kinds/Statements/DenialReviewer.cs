using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Looks for what one article of a story denies and another tells as so: the same act or thing, told by the same word, one that means the
/// same or one made of it, of the same people and things. Thread-safe.
/// </summary>
internal static class DenialReviewer
{
    // The act or thing and one who takes part in it, both told of hardly anywhere else.
    private const double MinScore = 2;

    private const double Rare = 1, Common = 0.5;

    // Below it two words have little to do with each other.
    private const double Alike = 0.5;

    private const int FewSentences = 2;

    private static readonly WordMeaning Meaning = EnglishModel.Default.Meaning;

    /// <summary>Adds what one article of a story denies and another tells.</summary>
    public static void Review(ClaimSet claims, StoryTellings tellings, ICollection<Comparison> comparisons)
    {
        foreach ((Document one, Document other) in claims.StoryPairs())
        {
            Review(claims, tellings.Of(one), tellings.Of(other), comparisons);
            Review(claims, tellings.Of(other), tellings.Of(one), comparisons);
        }
    }

    private static void Review(ClaimSet claims, Telling one, Telling other, ICollection<Comparison> comparisons)
    {
        foreach (Denial denial in one.Denials)
        {
            if (Against(one, denial, other) is { } assertion && Report(claims, denial, assertion) is { } comparison)
                comparisons.Add(comparison);
        }
    }

    // The assertion that says most clearly what is denied; null where the other article denies it as well or this one says both.
    private static Assertion? Against(Telling one, Denial denial, Telling other)
    {
        Assertion? best = Best(one, denial, other);
        if (best is null || Best(one, denial, one) is { } own && own.Score >= best.Score)
            return null;
        foreach (Denial rival in other.Denials)
        {
            if (Relate(denial.Document.Tokens[denial.Token], rival.Document.Tokens[rival.Token]) > 0 && denial.Words.Length == 0 == (rival.Words.Length == 0)
                && (denial.Words.Length == 0 || Coverage(one, denial, other, rival.Token) > 0))
                return null;
        }

        return best;
    }

    private static Assertion? Best(Telling one, Denial denial, Telling other)
    {
        Assertion? best = null;
        FrameReader frames = other.Frames;
        var reality = new NounReality(other.Document, frames);
        Token word = denial.Document.Tokens[denial.Token];
        for (int i = 0; i < other.Document.Tokens.Length; i++)
        {
            Token said = other.Document.Tokens[i];
            if (ReferenceEquals(denial.Document, other.Document) && i == denial.Token)
                continue;
            if (said.PartOfSpeech is not (PartOfSpeech.Verb or PartOfSpeech.Noun) || (denial.IsThing && said.PartOfSpeech != PartOfSpeech.Noun) || RelateActs(denial, one.Frames, said, i, other.Frames) is not (> 0 and var relation)
                || ModalityAt(frames, reality, i, denial.IsThing) is not { } modality || (modality != Modality.Actual && denial.Modality == Modality.Actual) || IsOtherTime(one, denial, other, i))
                continue;
            double coverage = denial.Words.IsEmpty && denial.IsThing && relation == 1 && IsConcrete(said) && IsToldOf(other.Document, i) && IsRare(one, other, said.Lemma) ? Rare : Coverage(one, denial, other, i);
            double score = (relation * (IsRare(one, other, word.Lemma) && (IsRare(one, other, said.Lemma) || LightVerbs.Contains(said.Lemma)) ? Rare : Common)) + coverage;
            if (coverage > 0 && score >= MinScore && score > (best?.Score ?? 0))
                best = new Assertion(other.Document, i, modality, score);
        }

        return best;
    }

    // "No siren sounded" and "sirens went off" tell one act or its contrary.
    private static double RelateActs(Denial denial, FrameReader frames, Token said, int token, FrameReader others)
    {
        Token word = denial.Document.Tokens[denial.Token];
        double relation = Relate(word, said);
        if (relation > 0 || denial.IsThing || said.PartOfSpeech != PartOfSpeech.Verb || word.PartOfSpeech != PartOfSpeech.Verb)
            return relation;
        string verb = frames.WordOf(denial.Token), other = others.WordOf(token);
        if (Opposites.Are(verb, other, PartOfSpeech.Verb))
            return 0;
        return (other.Contains(' ', StringComparison.Ordinal) && Meaning.AreSynonyms(verb, other, PartOfSpeech.Verb))
            || AreOneStep(verb, other) ? 1 : 0;
    }

    private static bool AreOneStep(string verb, string other) =>
        AffairFrames.OfVerb(verb).Any(frame => AffairFrames.OfVerb(other).Any(rival => rival.Affair == frame.Affair && rival.Step == frame.Step));

    // Things one can touch: "no guardrail"; "no choice" may be meant in many ways.
    private static bool IsConcrete(Token noun) => Meaning.IsKindOf(noun.Lemma, "artifact", PartOfSpeech.Noun)
        || Meaning.IsKindOf(noun.Lemma, "substance", PartOfSpeech.Noun) || Meaning.IsKindOf(noun.Lemma, "organism", PartOfSpeech.Noun);

    // It does something, or something is done to it or with it.
    private static bool IsToldOf(Document document, int noun) => document.Tokens[noun] is { Relation: DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Object or DependencyRelation.Oblique, Head: >= 0 and var verb }
        && document.Tokens[verb].PartOfSpeech == PartOfSpeech.Verb;

    // How much of those who take part the sentence speaks of; 0 where one of them is missing.
    private static double Coverage(Telling one, Denial denial, Telling other, int token)
    {
        double covered = 0;
        int clause = other.Document.Syntax.ClauseOf(token);
        Sentence sentence = other.Document.SentenceOf(token);
        int first = sentence.FirstToken;
        if (sentence.Index > 0 && other.Document.Sentences[sentence.Index - 1].Block == sentence.Block && HasPronoun(other.Document, sentence))
            first = other.Document.Sentences[sentence.Index - 1].FirstToken;
        foreach (int word in denial.Words)
        {
            double best = 0;
            for (int i = NamesPatient(denial, word, other.Document, token) ? sentence.FirstToken : first; i < sentence.EndToken; i++)
            {
                if (i != token && (i < sentence.FirstToken || denial.IsThing || other.Document.Tokens[token].PartOfSpeech == PartOfSpeech.Noun || other.Document.Syntax.ClauseOf(i) == clause))
                    best = Math.Max(best, Relate(denial.Document, word, other.Document, i));
            }

            if (best == 0 && !(IsDoer(denial, word) && NamesDoer(other.Document, token)) && !(IsBodyOf(denial, word) && HasNoDoer(other.Document, token)) && !ArePeople(denial, word, other.Document, token))
                return 0;
            covered += best * (IsRare(one, other, denial.Document.Tokens[word].Lemma) ? Rare : Common);
        }

        return denial.Words.IsEmpty ? 0 : covered > 0 ? covered : HasContext(one, denial, other, token) ? Rare : 0;
    }

    // "had never met Jon", "Jon was elected. She met his wife": whom she met stands beside the verb, not in the sentence before.
    private static bool NamesPatient(Denial denial, int word, Document document, int token) =>
        !denial.IsThing && denial.Document.Tokens[word].Relation is DependencyRelation.Object or DependencyRelation.PassiveSubject
        && ((document.Syntax.Child(token, DependencyRelation.Object) is >= 0 and var patient && IsName(document.Tokens[patient]))
            || (document.Syntax.Child(token, DependencyRelation.PassiveSubject) is >= 0 and var subject && IsName(document.Tokens[subject])));

    private static bool IsName(Token word) => word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun;

    // "None of his players protested" and "United protested": who does it may be named for the whole.
    private static bool IsDoer(Denial denial, int word) =>
        !denial.IsThing && denial.Document.Tokens[word].Relation is DependencyRelation.NominalSubject or DependencyRelation.NominalModifier && denial.Document.Tokens[word].PartOfSpeech == PartOfSpeech.Noun && Meaning.IsKindOf(denial.Document.Tokens[word].Lemma, "person", PartOfSpeech.Noun);

    // "Customers were warned of cracks" and "had warned operators of cracks": people may be named by what they are to either.
    private static bool ArePeople(Denial denial, int word, Document document, int token)
    {
        if (denial.IsThing || denial.Document.Tokens[word] is not { Relation: DependencyRelation.Object or DependencyRelation.PassiveSubject, PartOfSpeech: PartOfSpeech.Noun } told || !Meaning.IsKindOf(told.Lemma, "person", PartOfSpeech.Noun))
            return false;
        int patient = document.Syntax.Child(token, DependencyRelation.Object) is >= 0 and var thing ? thing : document.Syntax.Child(token, DependencyRelation.PassiveSubject);
        return patient >= 0 && document.Tokens[patient].PartOfSpeech == PartOfSpeech.Noun && Meaning.IsKindOf(document.Tokens[patient].Lemma, "person", PartOfSpeech.Noun);
    }

    // "The group will not cut jobs" and "confirmed the cuts": whose cuts they are is not said again.
    private static bool IsBodyOf(Denial denial, int word) => !denial.IsThing && denial.Document.Tokens[word] is { Relation: DependencyRelation.NominalSubject, PartOfSpeech: PartOfSpeech.Noun } doer && Meaning.IsKindOf(doer.Lemma, "group", PartOfSpeech.Noun);

    private static bool HasNoDoer(Document document, int token) => document.Tokens[token].PartOfSpeech == PartOfSpeech.Noun && document.Syntax.Child(token, DependencyRelation.PossessiveModifier) < 0;

    private static bool NamesDoer(Document document, int token) => document.Syntax.SubjectOf(token) is >= 0 and var subject && EntityTable.Of(document).ReferentOf(subject) is not null;

    // Something else that both sentences speak of and hardly another one does.
    private static bool HasContext(Telling one, Denial denial, Telling other, int token)
    {
        for (int i = denial.Sentence.FirstToken; i < denial.Sentence.EndToken; i++)
        {
            Token word = denial.Document.Tokens[i];
            if (i == denial.Token || word.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun) || ArticleDay.Named(denial.Document, i) > 0 || !IsRare(one, other, word.Lemma))
                continue;
            Sentence sentence = other.Document.SentenceOf(token);
            for (int j = sentence.FirstToken; j < sentence.EndToken; j++)
            {
                if (j != token && other.Document.Tokens[j].Lemma == word.Lemma)
                    return true;
            }
        }

        return false;
    }

    private static bool HasPronoun(Document document, Sentence sentence)
    {
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Pronoun && document.Tokens[i].Is(Morphology.ThirdPerson))
                return true;
        }

        return false;
    }

    private static double Relate(Document document, int word, Document other, int token)
    {
        NamedEntity? entity = EntityTable.Of(document).ReferentOf(word), rival = EntityTable.Of(other).ReferentOf(token);
        if (entity is not null || rival is not null)
            return entity is not null && rival is not null && NameMatch.MayBeSame(entity, rival) ? 1 : 0;
        return Relate(document.Tokens[word], other.Tokens[token]);
    }

    // 1 for the same word or one for it, less for one made of it or near it; 0 for others and for opposites.
    private static double Relate(Token word, Token other)
    {
        if (LightVerbs.Contains(other.Lemma) || word.PartOfSpeech is PartOfSpeech.ProperNoun != (other.PartOfSpeech is PartOfSpeech.ProperNoun))
            return 0;
        if (word.PartOfSpeech != other.PartOfSpeech)
            return word.PartOfSpeech == PartOfSpeech.Verb && other.PartOfSpeech == PartOfSpeech.Noun && (word.Lemma.Equals(other.Lemma, StringComparison.OrdinalIgnoreCase) || Nominalisations.VerbOf(other.Lemma) == word.Lemma) ? 1
                : Meaning.AreDerived(word.Lemma, word.PartOfSpeech, other.Lemma, other.PartOfSpeech) ? 0.8 : 0;
        if (word.Lemma.Equals(other.Lemma, StringComparison.OrdinalIgnoreCase))
            return 1;
        if (Opposites.Are(word.Lemma, other.Lemma, word.PartOfSpeech))
            return 0;
        WordPair pair = Meaning.Pair(word.Lemma, other.Lemma, word.PartOfSpeech);
        return pair.AreSynonyms ? 1 : pair.Similarity >= Alike ? 0.8 : 0;
    }

    // Whether a word is told as so, and of what time; null where it is denied or left open.
    private static Modality? ModalityAt(FrameReader frames, NounReality reality, int token, bool thing)
    {
        (bool negated, Modality? modality) = frames.IsPredicate(token)
            ? (frames.Reality.IsNegated(token) || frames.Reality.IsConditional(token), frames.Reality.IsBare(token) ? null : frames.Reality.ModalityOf(token))
            : reality.Of(token);

        // "broke through a guardrail", "is up for sale": it is there where the clause is so.
        if (thing && modality is null && !negated && frames.ClauseOf(token) is >= 0 and var governor && frames.PrepositionOf(token) != "without")
            (negated, modality) = (frames.Reality.IsNegated(governor) || frames.Reality.IsConditional(governor), frames.Reality.IsBare(governor) ? null : frames.Reality.ModalityOf(governor));
        return negated || modality is not (Modality.Actual or Modality.Future or Modality.Expected) ? null : modality;
    }

    private static bool IsOtherTime(Telling one, Denial denial, Telling other, int token)
    {
        int day = one.DayAt(denial.Token), otherDay = other.DayAt(token);
        if (day > 0 && otherDay > 0 && day != otherDay)
            return true;

        // What had not happened when the one was written may have happened when the other was.
        int days = one.Day > 0 && other.Day > 0 ? (other.Day - one.Day + 7) % 7 : 0;
        return denial.IsOpen && days is > 0 and <= 3 && !(otherDay > 0 && otherDay == one.Day);
    }

    private static bool IsRare(Telling one, Telling other, string lemma) => one.CountOf(lemma) <= FewSentences && other.CountOf(lemma) <= FewSentences;

    private static Comparison? Report(ClaimSet claims, Denial denial, Assertion assertion)
    {
        Claim? anchor = AnchorOf(claims, denial.Document, denial.Place), rival = AnchorOf(claims, assertion.Document, assertion.Token);
        TextSpan denied = SpanOf(denial.Document, denial.Place, denial.Token), said = SpanOf(assertion.Document, assertion.Token, assertion.Token);
        if ((anchor ?? rival) is not { } claim)
            return null;
        return Comparison.AgainstPassage(claim, StatementRules.Polarity, $"one article says it, the other denies it: \"{denied.Of(denial.Document.Text)}\" and \"{said.Of(assertion.Document.Text)}\"", anchor is null ? said : denied, anchor is null ? new Location(denial.Document, denied) : new Location(assertion.Document, said), Math.Min(0.8, 0.4 + (0.1 * assertion.Score)));
    }

    // The words from the subject to what is done.
    private static TextSpan SpanOf(Document document, int place, int token)
    {
        int first = Math.Min(place, token), last = Math.Max(place, token);
        foreach (int child in document.Syntax.ChildrenOf(place))
        {
            if (document.Tokens[child].Relation is DependencyRelation.Auxiliary or DependencyRelation.PassiveAuxiliary or DependencyRelation.AdverbialModifier or DependencyRelation.PhrasalParticle
                or DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.Object or DependencyRelation.Determiner && Math.Abs(child - place) <= 6)
                (first, last) = (Math.Min(first, document.Syntax.PhraseOf(child).First), Math.Max(last, child));
        }

        Sentence sentence = document.SentenceOf(token);
        return document.SpanOf(Math.Max(first, sentence.FirstToken), Math.Min(last + 1, sentence.EndToken));
    }

    private static Claim? AnchorOf(ClaimSet claims, Document document, int token) =>
        claims.AnchorAt(document, document.SentenceOf(token).Index, document.SpanOf(token, token + 1), StatementKind.Is);
}
