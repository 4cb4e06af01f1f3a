using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Reads what an article says came of what: "caused by", "because of", "because", "due to", "blamed it on", "X triggered Y", "citing".</summary>
internal sealed class CauseReader
{
    // So far back lies what "it all" sums up.
    private const int SentencesBefore = 2;

    private readonly Document _document;
    private readonly FrameReader _frames;
    private readonly EntityTable _table;

    private CauseReader(Document document)
    {
        _document = document;
        _frames = new FrameReader(document);
        _table = EntityTable.Of(document);
    }

    /// <summary>The causes an article tells, in text order.</summary>
    public static List<CauseTold> Read(Document document)
    {
        var reader = new CauseReader(document);
        var causes = new List<CauseTold>();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (reader.At(i) is { } cause && !document.IsQuoted(i))
                causes.Add(cause);
        }

        return causes;
    }

    private CauseTold? At(int token)
    {
        Token word = _document.Tokens[token];
        if (word.PartOfSpeech == PartOfSpeech.Verb && !_frames.Reality.IsNegated(token) && (!_frames.Reality.IsBare(token) || (word.Tag == "VBG" && _frames.Child(token, DependencyRelation.Marker) < 0)) && _frames.Reality.ModalityOf(token) is Modality.Actual or Modality.Alleged)
        {
            string verb = _frames.WordOf(token);
            if (CauseVerbs.TryGet(verb, out CauseSide side) || CauseVerbs.TryGet(word.Lemma, out side))
                return OfVerb(token, side);
        }

        // "The inquiry began after customs officers found a parcel": what begins has the cause behind it.
        if (word.PartOfSpeech == PartOfSpeech.Verb && ClauseWords.Is(_frames.WordOf(token), ClauseWord.Inception) && !_frames.Reality.IsNegated(token) && _frames.Reality.ModalityOf(token) == Modality.Actual
            && OfBeginning(token) is { } begun)
            return begun;

        // "The cause was a spark", "the reason for the delay was a strike"
        if (word.PartOfSpeech == PartOfSpeech.Noun && ClauseWords.Is(word.Lemma, ClauseWord.Cause) && word.Relation == DependencyRelation.NominalSubject && word.Head >= 0
            && _document.Tokens[word.Head].PartOfSpeech == PartOfSpeech.Noun && _frames.Child(word.Head, DependencyRelation.Copula) >= 0 && !_frames.Reality.IsNegated(word.Head))
            return Make(token, word.Head, Phrase(token), isDirect: true);

        // "because of the frost", "because a cable broke", "due to", "owing to", "as a result of", "after"
        if (word.Lemma is "because" or "due" or "owing" or "thanks" && word.Head >= 0 && word.Relation is DependencyRelation.Case or DependencyRelation.Marker or DependencyRelation.AdverbialModifier or DependencyRelation.Fixed
            && (word.Lemma == "because" || (token + 1 < _document.Tokens.Length && _document.TextOf(token + 1) is "to")))
        {
            int cause = word.Head;
            if (cause < token)
                return null;

            // "The accident was due to an error", whatever the parse makes the head of it.
            if (_document.Tokens[cause].PartOfSpeech == PartOfSpeech.Noun && _frames.Child(cause, DependencyRelation.Copula) >= 0 && _document.Syntax.SubjectOf(cause) is >= 0 and var what && what < token && word.Lemma != "because")
                return Make(token, cause, Phrase(what), isDirect: true, words: Behind(token, Phrase(cause)));
            int effect = _document.Tokens[cause].Head;
            return effect < 0 ? null : Make(token, cause, [.. EffectOf(effect, cause)]);
        }

        // "The delay was due to the failure"
        if (word.Lemma == "due" && word.PartOfSpeech == PartOfSpeech.Adjective)
        {
            int cause = FirstOblique(token, "to");
            int subject = _document.Syntax.SubjectOf(token);
            return cause < 0 || subject < 0 ? null : Make(token, cause, Phrase(subject));
        }

        return null;
    }

    private static ImmutableArray<int> Behind(int token, ImmutableArray<int> phrase) => [.. phrase.Where(i => i > token)];

    private CauseTold? OfVerb(int verb, CauseSide side)
    {
        ImmutableArray<Argument> arguments = _frames.Arguments(verb);
        int agent = Head(arguments, ArgumentRole.Agent), patient = Head(arguments, ArgumentRole.Patient);
        bool passive = _frames.IsPassive(verb);
        switch (side)
        {
            // "caused by sparks", "sparks caused it": the verb names no effect of its own.
            case CauseSide.Agent:
                int cause = passive ? By(verb) : agent;
                if (cause < 0 || _table.ReferentOf(cause) is not null || _document.Tokens[cause].PartOfSpeech != PartOfSpeech.Noun || IsSomebody(cause))
                    return null;
                ImmutableArray<int> causing = Phrase(cause);
                return Make(verb, cause, [verb, .. EffectWords(patient).Where(token => !causing.Contains(token)), .. Obliques(verb, passive).Where(token => !causing.Contains(token))]);
            // "blamed frost for the loss", "blamed the loss on frost"
            case CauseSide.Patient when patient >= 0 && FirstOblique(patient, "for") is >= 0 and var loss && _table.ReferentOf(patient) is not { IsPerson: true }:
                return Make(verb, patient, Phrase(loss));
            // "put the loss down to frost", "attributed it to frost", "resulted from frost"
            case CauseSide.To:
            case CauseSide.From:
                int source = FirstOblique(verb, side == CauseSide.To ? "to" : "from"), what = side == CauseSide.To ? patient : agent;
                return source < 0 || what < 0 || _table.ReferentOf(source) is { IsPerson: true } ? null : Make(verb, source, [.. EffectWords(what)]);
            case CauseSide.Patient:
                int reason = FirstOblique(verb, "on") is >= 0 and var on ? on : patient;
                int result = FirstOblique(verb, "on") >= 0 ? patient : FirstOblique(verb, "for");
                return reason < 0 || _table.ReferentOf(reason) is { IsPerson: true } ? null
                    : Make(verb, reason, result >= 0 ? Phrase(result) : [.. EffectOf(_document.Tokens[verb].Head is >= 0 and var above ? above : verb, verb)]);
            default:
                return null;
        }
    }

    private CauseTold? OfBeginning(int verb)
    {
        int subject = _document.Syntax.SubjectOf(verb);
        if (subject < 0 || _document.Tokens[subject].PartOfSpeech != PartOfSpeech.Noun || IsSomebody(subject))
            return null;
        foreach (int child in _frames.Children(verb))
        {
            int first = _document.Syntax.PhraseOf(child).First;
            if (child < verb || _document.Tokens[child].Relation != DependencyRelation.AdverbialClause || _document.Tokens[child].PartOfSpeech != PartOfSpeech.Verb)
                continue;
            int sign = _frames.Child(child, DependencyRelation.Marker);

            // The parse may give "after" to the first noun of its clause.
            for (int i = verb + 1; sign < 0 && i < child; i++)
                sign = _document.Tokens[i] is { Lemma: "after", Relation: DependencyRelation.Case } ? i : sign;
            if (sign < 0 || _document.Tokens[sign].Lemma is not ("after" or "when"))
                continue;
            int end = _document.Syntax.PhraseOf(child).End;
            ImmutableArray<int> effect = [verb, .. EffectWords(subject)];
            return Make(sign, child, effect, isDirect: true, words: [.. Enumerable.Range(sign + 1, end - sign - 1)]);
        }

        return null;
    }

    // A pronoun tells what the noun does that it stands for.
    private ImmutableArray<int> EffectWords(int head)
    {
        if (head < 0)
            return [];
        return NounReference.Of(_document, _table, head) is >= 0 and var noun ? Phrase(noun) : Phrase(head);
    }

    // "held it up for 40 minutes"
    private IEnumerable<int> Obliques(int verb, bool passive)
    {
        foreach (int child in _frames.Children(verb))
        {
            if (_document.Tokens[child].Relation is DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked && !(passive && _frames.PrepositionOf(child) == "by"))
            {
                foreach (int token in Phrase(child))
                    yield return token;
            }
        }
    }

    // "The team started the season": who does it is no cause.
    private bool IsSomebody(int noun) =>
        EnglishModel.Default.IsKindOf(_document.Tokens[noun].Lemma, "person", PartOfSpeech.Noun) || EnglishModel.Default.IsKindOf(_document.Tokens[noun].Lemma, "organization", PartOfSpeech.Noun);

    private static int Head(ImmutableArray<Argument> arguments, ArgumentRole role) => arguments.FirstOrDefault(argument => argument.Role == role)?.Token ?? -1;

    private int By(int verb)
    {
        foreach (int child in _frames.Children(verb))
        {
            if (_document.Tokens[child].Relation is DependencyRelation.ObliqueAgent or DependencyRelation.Oblique && _frames.PrepositionOf(child) == "by")
                return child;
        }

        return -1;
    }

    private int FirstOblique(int verb, string preposition)
    {
        foreach (int child in _frames.Children(verb))
        {
            if (_document.Tokens[child].Relation is DependencyRelation.Oblique or DependencyRelation.NominalModifier && _frames.PrepositionOf(child) == preposition)
                return child;
        }

        return -1;
    }

    // What the clause tells whose reason is given: its verb, its subject and what is done.
    private IEnumerable<int> EffectOf(int effect, int cause)
    {
        (int first, int end) = _document.Syntax.PhraseOf(cause);
        yield return effect;
        int subject = _document.Syntax.SubjectOf(effect);
        if (subject >= 0)
        {
            foreach (int token in Phrase(subject))
                yield return token;
        }

        foreach (int child in _frames.Children(effect))
        {
            if ((child < first || child >= end) && _document.Tokens[child].Relation is DependencyRelation.Object or DependencyRelation.PassiveSubject or DependencyRelation.Oblique)
            {
                foreach (int token in Phrase(child))
                    yield return token;
            }
        }
    }

    private ImmutableArray<int> Phrase(int head)
    {
        (int first, int end) = _document.Syntax.PhraseOf(head);
        Sentence sentence = _document.SentenceOf(head);
        return [.. Enumerable.Range(Math.Max(first, sentence.FirstToken), Math.Min(end, sentence.EndToken) - Math.Max(first, sentence.FirstToken))];
    }

    private CauseTold? Make(int sign, int cause, ImmutableArray<int> effect, bool isDirect = false, ImmutableArray<int> words = default)
    {
        if (words.IsDefault)
            words = [.. Phrase(cause).Where(token => !effect.Contains(token) || effect.Contains(cause))];
        effect = [.. effect.Where(token => !words.Contains(token) && token != sign)];

        // "It was the frost that caused it": what the sentence before tells.
        Sentence sentence = _document.SentenceOf(sign);
        if (effect.All(token => _document.Tokens[token].PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.ProperNoun)) && sentence.Index > 0)
            effect = [.. effect, .. Before(sentence),
                .. Enumerable.Range(sentence.FirstToken, sentence.EndToken - sentence.FirstToken).Where(token => !words.Contains(token))];
        return effect.IsEmpty || words.IsEmpty || (words.Contains(sign) && words.Length == 1) ? null : new CauseTold(_document, cause, words, effect)
        {
            IsDirect = isDirect || _document.Tokens[sign].PartOfSpeech == PartOfSpeech.Verb,
            Span = _document.SpanOf(Math.Min(sign, words[0]), Math.Max(sign, words[^1]) + 1),
        };
    }

    // "The blaze has eaten up 3,800 acres. One person has died. It was a barbecue that caused it all."
    private IEnumerable<int> Before(Sentence sentence)
    {
        int first = sentence.Index;
        while (first > 0 && sentence.Index - first < SentencesBefore && (first == sentence.Index || _document.Sentences[first - 1].Block == _document.Sentences[sentence.Index - 1].Block))
            first--;
        return Enumerable.Range(_document.Sentences[first].FirstToken, sentence.FirstToken - _document.Sentences[first].FirstToken);
    }
}
