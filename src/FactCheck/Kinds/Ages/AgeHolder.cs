using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Ages;

/// <summary>Who or what is of an age.</summary>
/// <param name="Person">The person the text names; null when it names none.</param>
/// <param name="Noun">The noun the person or the thing is described with; null when there is none.</param>
/// <param name="IsOpen">Whether somebody spoken of before is meant: "the 61-year-old".</param>
internal readonly record struct AgeHolder(NamedEntity? Person, string? Noun, bool IsOpen)
{
    // A noun that means a person this seldom never does beside an age: "the 25-year-old star" is one.
    private const float LeastPerson = 0.01f;

    // "34-year-old Arsenal and Wales midfielder Berg"
    private const int MaxDescription = 8;

    // How far back the person may stand, in sentences.
    private const int MaxSentences = 2;

    /// <summary>The holder of the age that stands at the tokens <c>[first, end)</c>.</summary>
    public static AgeHolder Of(EntityTable table, Sentence sentence, int first, int end)
    {
        Document document = table.Document;
        return document.TextOf(end - 1) is "old" && document.TextOf(end - 2) is not "years"
            ? OfAdjective(table, sentence, first, end)
            : SubjectOf(document, end - 1, first) is >= 0 and var subject
                ? OfNoun(table, subject)
                : Before(table, sentence, first);
    }

    /// <summary>The person spoken of last whom <paramref name="may"/> allows; null where two are as near.</summary>
    public static NamedEntity? Meant(EntityTable table, Sentence sentence, int token, Func<NamedEntity, bool> may)
    {
        Document document = table.Document;
        NamedEntity? best = null;
        int bestScore = int.MaxValue;
        Morphology gender = GenderBehind(document, sentence, token);
        for (int i = token - 1; i >= 0; i--)
        {
            int distance = sentence.Index - document.SentenceOf(i).Index;
            if (distance > MaxSentences || document.Sentences[document.SentenceOf(i).Index].Section != sentence.Section)
                break;
            if (table.ReferentOf(i) is not { Country: null } entity || !IsPersonLike(entity) || !may(entity) || (table.MentionAt(i) is >= 0 and var mention && table.Mentions[mention].Head != i)
                || (gender != Morphology.None && entity.Gender != Morphology.None && entity.Gender != gender))
                continue;
            int score = (distance * 4) + Standing(document.Tokens[i].Relation);
            if (score == bestScore && entity != best)
                best = null;
            else if (score < bestScore)
                (best, bestScore) = (entity, score);
        }

        return best;
    }

    private static int Standing(DependencyRelation relation) => relation switch
    {
        DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject => 0,
        DependencyRelation.PossessiveModifier => 2,
        _ => 3,
    };

    // "The 61-year-old engineer thanked his voters": a man.
    private static Morphology GenderBehind(Document document, Sentence sentence, int token)
    {
        for (int i = token; i < sentence.EndToken; i++)
        {
            switch (document.TextOf(i))
            {
                case "his" or "he" or "him":
                    return Morphology.Masculine;
                case "her" or "she":
                    return Morphology.Feminine;
            }
        }

        return Morphology.None;
    }

    // "the 34-year-old nurse", "34-year-old Anna Berg", "Anna Berg, a 34-year-old nurse"
    private static AgeHolder OfAdjective(EntityTable table, Sentence sentence, int first, int end)
    {
        Document document = table.Document;
        int next = end;
        int noun = -1;
        NamedEntity? person = null;
        while (next < sentence.EndToken && next < end + MaxDescription && person is null && IsNominal(document, next))
        {
            NamedEntity? named = table.NamedAt(next);
            if (named is { IsPerson: true })
                person = named;
            else if (named is null && document.Tokens[next].PartOfSpeech == PartOfSpeech.Noun)
                noun = next;
            next++;
        }

        if (noun >= 0 && document.Tokens[noun].Is(Morphology.Plural))
            return default;
        string? lemma = noun < 0 ? null : document.Tokens[noun].Lemma;
        int start = first - 1;
        while (start > sentence.FirstToken && first - start < 4 && document.Tokens[start].PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Adverb)
            start--;
        bool isDefinite = start >= sentence.FirstToken && document.TextOf(start) is "the" or "The";
        bool isIndefinite = start >= sentence.FirstToken && document.TextOf(start) is "a" or "A" or "an" or "An" or "another";
        person ??= (isDefinite || isIndefinite) && start - 1 > sentence.FirstToken && document.TextOf(start - 1) is "," ? NamedBefore(table, start - 1) : null;

        // "a 34-year-old nurse, Anna Berg, was"
        if (person is null && noun >= 0 && next + 2 < sentence.EndToken && document.TextOf(next) is "," && table.MentionAt(next + 1) is >= 0 and var behind
            && table.Entities[table.Mentions[behind].Entity] is { IsPerson: true } apposed && table.Mentions[behind].End < sentence.EndToken && document.TextOf(table.Mentions[behind].End) is ",")
            person = apposed;
        if (person is null && noun >= 0 && document.Syntax.Child(noun, DependencyRelation.Copula) >= 0 && document.Syntax.Child(noun, DependencyRelation.NominalSubject) is >= 0 and var subject)
            person = table.ReferentOf(subject);
        person ??= noun >= 0 ? table.ReferentOf(noun) : null;
        return person is not null && IsPersonLike(person) ? new AgeHolder(person, lemma, false)
            : lemma is not null && IsThing(lemma) ? isDefinite ? new AgeHolder(null, lemma, false) : default
            : isDefinite ? new AgeHolder(null, lemma, true)
            : lemma is not null && isIndefinite && IsHuman(lemma) ? new AgeHolder(null, lemma, false)
            : default;
    }

    // "Anna Berg, 34", "the driver (44)"
    private static AgeHolder Before(EntityTable table, Sentence sentence, int first)
    {
        Document document = table.Document;
        int mark = first - 1;

        // "a retired judge of 72"
        if (mark > sentence.FirstToken && document.TextOf(mark) is "of" && document.Tokens[mark - 1] is { PartOfSpeech: PartOfSpeech.Noun } human && !human.Is(Morphology.Plural) && IsHuman(human.Lemma))
            return new AgeHolder(table.ReferentOf(mark - 1), human.Lemma, false);
        while (mark > sentence.FirstToken && (document.TextOf(mark) is "aged" or "age" || (document.TextOf(mark) is "was" or "is")))
            mark--;
        if (mark <= sentence.FirstToken || document.TextOf(mark) is not ("," or "("))
            return default;
        if (NamedBefore(table, mark) is { } named)
            return new AgeHolder(named, NounOf(table, mark - 1), false);
        Token word = document.Tokens[mark - 1];
        return word.PartOfSpeech == PartOfSpeech.Noun && !word.Is(Morphology.Plural) && IsHuman(word.Lemma) ? new AgeHolder(table.ReferentOf(mark - 1), word.Lemma, false) : default;
    }

    // "the captain, who is 47": whoever the text spoke of last.
    private static bool IsDefinite(Document document, int noun) => document.Syntax.Child(noun, DependencyRelation.Determiner) is >= 0 and var the && document.Tokens[the].Lemma == "the";

    private static AgeHolder OfNoun(EntityTable table, int noun)
    {
        Document document = table.Document;

        // "Belhaj, who is 59"
        if (document.TextOf(noun) is "who" && noun > 1)
        {
            int before = document.TextOf(noun - 1) is "," ? noun - 2 : noun - 1;

            // "the driver of the lorry, who is 54"
            if (document.Tokens[before] is { Relation: DependencyRelation.NominalModifier, PartOfSpeech: PartOfSpeech.Noun } inner && !IsHuman(inner.Lemma))
                before = inner.Head;
            return table.NamedAt(before) is { } named && IsPersonLike(named)
                ? new AgeHolder(named, null, false)
                : document.Tokens[before] is { PartOfSpeech: PartOfSpeech.Noun } described && !described.Is(Morphology.Plural) && IsHuman(described.Lemma)
                    ? table.ReferentOf(before) is { } referent ? new AgeHolder(referent, described.Lemma, false) : new AgeHolder(null, described.Lemma, IsOpen: IsDefinite(document, before))
                    : default;
        }

        // "The bridge is 120 years old", "the bridge, which is 120 years old"
        int thing = document.TextOf(noun) is "which" or "that" && document.Tokens[noun].Head is >= 0 and var predicate && document.Tokens[predicate] is { Relation: DependencyRelation.RelativeClause, Head: >= 0 and var antecedent } ? antecedent : noun;
        if (document.Tokens[thing] is { PartOfSpeech: PartOfSpeech.Noun } inanimate && !inanimate.Is(Morphology.Plural) && table.MentionAt(thing) < 0 && IsThing(inanimate.Lemma))
            return new AgeHolder(null, inanimate.Lemma, false);

        NamedEntity? person = table.ReferentOf(noun);
        return person is null || !IsPersonLike(person) ? default : new AgeHolder(person, null, document.Tokens[noun].PartOfSpeech == PartOfSpeech.Pronoun);
    }

    // The subject of "34 years old" or of "34" behind a form of "be".
    private static int SubjectOf(Document document, int token, int first)
    {
        for (int i = token; i >= first; i--)
        {
            if (document.Syntax.Child(i, DependencyRelation.Copula) >= 0)
                return document.Syntax.Child(i, DependencyRelation.NominalSubject);
        }

        return -1;
    }

    private static NamedEntity? NamedBefore(EntityTable table, int mark) => table.NamedAt(mark - 1) is { } named && IsPersonLike(named) ? named : null;

    // "driver Anna Berg, 34"
    private static string? NounOf(EntityTable table, int token)
    {
        int first = table.Mentions[table.MentionAt(token)].First;
        return first > 0 && table.Document.Tokens[first - 1] is { PartOfSpeech: PartOfSpeech.Noun } noun && IsHuman(noun.Lemma) ? noun.Lemma : null;
    }

    // Whoever has an age is a person, whatever the model takes the name for; a country has none, and an agency of three words neither.
    private static bool IsPersonLike(NamedEntity entity) => entity.IsPerson || (entity.Country is null && entity.Words.Length <= 3 && entity.Type is not (EntityType.Place or EntityType.Organization or EntityType.Event));

    private static bool IsHuman(string lemma) => RoleTitles.IsTitle(lemma) || EnglishModel.Default.IsKindOf(lemma, "person", PartOfSpeech.Noun);

    private static bool IsThing(string lemma) => EnglishModel.Default.Meaning.Find(lemma, PartOfSpeech.Noun).HasSense && !RoleTitles.IsTitle(lemma)
        && EnglishModel.Default.Meaning.KindOf(lemma, "person", PartOfSpeech.Noun, out _, LeastPerson) == 0;

    private static bool IsNominal(Document document, int token) =>
        document.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective || document.TextOf(token) is "-" or "'s" or "and";
}
