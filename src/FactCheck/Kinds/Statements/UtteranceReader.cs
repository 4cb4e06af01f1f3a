using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Reads who says or thinks what: "Lund said", "according to Lund", "in the words of Lund", "Lund blames the council", and the quotations
/// with their speakers.
/// </summary>
internal sealed class UtteranceReader
{
    // "according to the head of the drivers' union, Karin Maes"
    private const int MaxTokensToName = 10;

    private readonly Document _document;
    private readonly EntityTable _table;
    private readonly FrameReader _frames;

    private UtteranceReader(Document document)
    {
        _document = document;
        _table = EntityTable.Of(document);
        _frames = new FrameReader(document);
    }

    /// <summary>The utterances of a document; <paramref name="claims"/> are its claims, whose attributions tell the speakers of quotations.</summary>
    public static List<Utterance> Read(Document document, IEnumerable<Claim> claims)
    {
        var reader = new UtteranceReader(document);
        var speeches = new List<Speech>();
        foreach (Sentence sentence in document.Sentences)
        {
            for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
            {
                if (reader.SpeechAt(i, sentence) is { } speech && !speeches.Exists(other => other.Speaker == speech.Speaker && (other.Verb == speech.Verb || other.Verb < 0 || speech.Verb < 0)))
                    speeches.Add(speech);
            }
        }

        var utterances = new List<Utterance>();
        foreach (Speech speech in speeches)
            utterances.Add(reader.Make(speech));
        foreach (Claim claim in claims)
        {
            if (claim.Attribution is { } attribution && !utterances.Exists(other => other.Sentence.Index == claim.SentenceIndex) && reader.SpeakerIn(attribution.Span, claim.Sentence) is >= 0 and var place)
                utterances.Add(reader.Make(new Speech(place, -1, claim.Sentence.FirstToken, claim.Sentence.EndToken), claim.Sentence));
        }

        return utterances;
    }

    /// <summary>All that a sentence says, as if it were said by somebody who stands in it.</summary>
    public static Utterance Whole(Document document, Sentence sentence, int place) =>
        new UtteranceReader(document).Make(new Speech(place, -1, sentence.FirstToken, sentence.EndToken), sentence);

    private Speech? SpeechAt(int token, Sentence sentence)
    {
        Token word = _document.Tokens[token];
        if (word.PartOfSpeech == PartOfSpeech.Verb)
        {
            bool stance = StanceWords.IsVerb(word.Lemma);
            if (!stance && !(ReportingVerbs.TryGetForce(word.Lemma, out ReportingForce force) && (force != ReportingForce.Order || word.Lemma == "call") && word.Lemma != "post"))
                return null;
            int speaker = stance || Reports(token, sentence) ? SubjectOf(token, sentence) : -1;
            return speaker < 0 ? null : Said(speaker, token, stance, sentence);
        }

        // "according to Lund", "in the words of Lund", "for Lund, the plan"
        if (_document.TextOf(token) is "to" or "of" && token > sentence.FirstToken && (_document.Tokens[token - 1].Lemma is "accord" or "according" || StanceWords.IsNoun(_document.Tokens[token - 1].Lemma)))
        {
            for (int i = token + 1; i < Math.Min(sentence.EndToken, token + MaxTokensToName); i++)
            {
                if (_table.NamedAt(i) is { } person && MaySpeak(person) && !IsOfSpeaker(i))
                    return new Speech(i, -1, sentence.FirstToken, sentence.EndToken);
                if (_document.TextOf(i) is "," or "." or ";")
                    break;
            }

            // "according to the governor"
            for (int i = token + 1; i < Math.Min(sentence.EndToken, token + MaxTokensToName); i++)
            {
                if (IsDescription(i))
                    return new Speech(i, -1, sentence.FirstToken, sentence.EndToken);
            }
        }

        // "in Lund's view", "by the governor's reckoning"
        if (StanceWords.IsNoun(word.Lemma) && _document.Syntax.Child(token, DependencyRelation.PossessiveModifier) is >= 0 and var owner && (_table.ReferentOf(owner) is { } owned ? MaySpeak(owned) : IsDescription(owner)))
            return new Speech(owner, -1, sentence.FirstToken, sentence.EndToken);
        return null;
    }

    // "which is to report by March" reports nothing yet.
    private bool Reports(int verb, Sentence sentence)
    {
        Token word = _document.Tokens[verb];
        if (word.Relation is DependencyRelation.Parataxis || !word.Is(Morphology.Infinitive))
            return true;
        foreach (int child in _document.Syntax.ChildrenOf(verb))
        {
            if (_document.Tokens[child].Relation is DependencyRelation.ClausalComplement or DependencyRelation.OpenComplement or DependencyRelation.Object or DependencyRelation.Parataxis)
                return true;
        }

        return _document.Quotations.Any(quotation => quotation.Span.Overlaps(sentence.Span));
    }

    private int SubjectOf(int verb, Sentence sentence)
    {
        foreach (Argument argument in _frames.Arguments(verb))
        {
            if (argument.Role == ArgumentRole.Agent && IsSpeaker(argument.Token))
                return argument.Token;
        }

        // "..., insisted Ines Rowan.": where the parse takes the speaker for what is said.
        int next = verb + 1;
        while (next < sentence.EndToken && _document.Tokens[next].PartOfSpeech is PartOfSpeech.Determiner or PartOfSpeech.Adjective or PartOfSpeech.Noun && !IsSpeaker(next))
            next++;
        return verb > sentence.FirstToken && _document.TextOf(verb - 1) is "," or "\"" or "\u201d" or "'" or "\u2019" && next < sentence.EndToken && IsSpeaker(next) ? next : -1;
    }

    private bool IsSpeaker(int token) => _table.ReferentOf(token) is { } entity ? MaySpeak(entity) : IsDescription(token);

    // "the governor", "the union's chairwoman"
    private bool IsDescription(int token)
    {
        Token word = _document.Tokens[token];
        return word.PartOfSpeech == PartOfSpeech.Noun && !word.Is(Morphology.Plural) && (RoleTitles.IsTitle(word.Lemma) || EnglishModel.Default.Meaning.KindOf(word.Lemma, "person", PartOfSpeech.Noun, out _) >= 0.5);
    }

    private Speech Said(int speaker, int verb, bool stance, Sentence sentence)
    {
        Syntax syntax = _document.Syntax;
        int content = syntax.Child(verb, DependencyRelation.ClausalComplement);
        if (content < 0)
            content = syntax.Child(verb, DependencyRelation.OpenComplement);
        Token word = _document.Tokens[verb];
        if (stance || content >= 0)
        {
            (int first, int end) = syntax.PhraseOf(content >= 0 && !stance ? content : verb);
            return new Speech(speaker, verb, Math.Max(first, sentence.FirstToken), Math.Min(end, sentence.EndToken));
        }

        // "..., Lund said": the clause it hangs below.
        if (word.Relation == DependencyRelation.Parataxis && word.Head >= 0 && _document.SentenceOf(word.Head).Index == sentence.Index)
        {
            (int first, int end) = syntax.PhraseOf(word.Head);
            return new Speech(speaker, verb, Math.Max(first, sentence.FirstToken), Math.Min(end, sentence.EndToken));
        }

        return new Speech(speaker, verb, sentence.FirstToken, sentence.EndToken);
    }

    private int SpeakerIn(TextSpan span, Sentence sentence)
    {
        for (int s = Math.Max(0, sentence.Index - 1); s <= Math.Min(_document.Sentences.Length - 1, sentence.Index + 1); s++)
        {
            for (int i = _document.Sentences[s].FirstToken; i < _document.Sentences[s].EndToken; i++)
            {
                if (_document.Tokens[i].Start < span.Start || _document.Tokens[i].End > span.End)
                    continue;
                NamedEntity? referent = _table.ReferentOf(i);

                // "He had voted for Berg, he said": whoever he is, not Berg.
                if (referent is null && _document.Tokens[i] is { PartOfSpeech: PartOfSpeech.Pronoun, Relation: DependencyRelation.NominalSubject } pronoun && pronoun.Is(Morphology.ThirdPerson) && !pronoun.Is(Morphology.Plural))
                    return -1;
                if (referent is { } person && MaySpeak(person) && !IsOfSpeaker(i))
                    return i;
            }
        }

        return -1;
    }

    // "an Oxford survey", "the family of an RAF officer": the name tells which.
    private bool IsOfSpeaker(int token)
    {
        int head = _table.MentionAt(token) is >= 0 and var mention ? _table.Mentions[mention].Head : token;
        return _document.Tokens[head].Relation == DependencyRelation.Compound && _document.Tokens[head].Head > head && _table.ReferentOf(_document.Tokens[head].Head) is null;
    }

    // Where somebody speaks, a name that the model knows nothing of may be a person's.
    private static bool MaySpeak(NamedEntity entity) => entity.IsPerson || (entity.Type == EntityType.Other && entity.Country is null && entity.Words.Length <= 3);

    private Utterance Make(Speech speech, Sentence? said = null)
    {
        Sentence sentence = said ?? _document.SentenceOf(speech.Speaker);
        NamedEntity? speaker = _document.Tokens[speech.Speaker].PartOfSpeech == PartOfSpeech.Pronoun && !IsOnlyPerson(speech.Speaker) ? null : _table.ReferentOf(speech.Speaker);
        ImmutableArray<Token> around = WordsOf(speech with { Verb = -1, First = sentence.FirstToken, End = sentence.EndToken });
        return new Utterance(_document, sentence, speaker, speech.Speaker, speech.First == sentence.FirstToken && speech.End == sentence.EndToken && speech.Verb < 0 ? around : WordsOf(speech), around);
    }

    // "he" may be anyone named shortly before, and is no town or firm of one word that the model takes for a person.
    private bool IsOnlyPerson(int pronoun)
    {
        Sentence sentence = _document.SentenceOf(pronoun);
        NamedEntity? referent = _table.ReferentOf(pronoun);
        if (referent is not { Person.IsFull: true })
            return false;
        for (int i = _document.Sentences[Math.Max(0, sentence.Index - 1)].FirstToken; i < pronoun; i++)
        {
            if (_table.NamedAt(i) is { } other && other != referent && (other.IsPerson || other.Person is not null))
                return false;
        }

        return true;
    }

    private ImmutableArray<Token> WordsOf(Speech speech)
    {
        NamedEntity? speaker = _table.ReferentOf(speech.Speaker);
        var words = ImmutableArray.CreateBuilder<Token>();
        var seen = new HashSet<string>(StringComparer.OrdinalIgnoreCase);
        for (int i = speech.First; i < speech.End; i++)
        {
            Token word = _document.Tokens[i];
            bool content = word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective or PartOfSpeech.Number
                || (word.PartOfSpeech == PartOfSpeech.Verb && !LightVerbs.Contains(word.Lemma) && (i == speech.Verb ? StanceWords.IsVerb(word.Lemma) : !ReportingVerbs.Contains(word.Lemma)));

            // Who speaks, and what the speaker is, says nothing of what is said.
            if (content && i != speech.Speaker && !(speaker is not null && (_table.ReferentOf(i) == speaker || (word.Head >= 0 && _table.ReferentOf(word.Head) == speaker)))
                && !_document.Syntax.IsBelow(i, speech.Speaker) && seen.Add(word.Lemma))
                words.Add(word);
        }

        return words.ToImmutable();
    }
}
