using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Reads what an article denies: verbs with "not" or "no" beside them, things that it says are not there, "without" and "nobody".</summary>
internal sealed class DenialReader
{
    private readonly Document _document;
    private readonly FrameReader _frames;
    private readonly NounReality _nouns;

    private DenialReader(Document document)
    {
        _document = document;
        _frames = new FrameReader(document);
        _nouns = new NounReality(document, _frames);
    }

    /// <summary>The denials of an article, in text order.</summary>
    public static List<Denial> Read(Document document)
    {
        var reader = new DenialReader(document);
        var denials = new List<Denial>();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            Token word = document.Tokens[i];
            Denial? denial = word.PartOfSpeech switch
            {
                PartOfSpeech.Verb => reader.OfVerb(i),
                PartOfSpeech.Noun => reader.OfNoun(i),
                _ => null,
            };
            if (denial is not null && !reader.IsAsked(i))
                denials.Add(denial);
        }

        return denials;
    }

    private Denial? OfVerb(int verb)
    {
        // "denied that they had been warned"
        if (!_frames.IsPredicate(verb) || !(_frames.Reality.IsNegated(verb) || IsDenied(verb)) || _frames.Reality.IsConditional(verb) || IsPartial(verb) || _frames.Reality.IsBare(verb))
            return null;
        Modality? modality = ModalityOf(verb);
        if (modality is null || IsSpeaker(verb))
            return null;
        Token word = _document.Tokens[verb];
        ImmutableArray<Argument> arguments = _frames.Arguments(verb);
        Argument? patient = arguments.FirstOrDefault(argument => argument.Role == ArgumentRole.Patient && argument.PartOfSpeech == PartOfSpeech.Noun);

        // "found no crack", "had no licence": it is the thing that is denied.
        if ((LightVerbs.Contains(word.Lemma) && word.Lemma != "tell" && _frames.WordOf(verb) == word.Lemma) || ClauseWords.Is(word.Lemma, ClauseWord.Having))
        {
            return patient is null || !HasNo(patient.Token)
                ? null
                : Make(patient.Token, verb, true, WordsBelow(patient.Token), modality.Value);
        }

        return ReportingVerbs.Contains(word.Lemma) && patient is null
            ? null
            : Make(verb, verb, false, [.. arguments.Where(argument => argument.IsCore).SelectMany(argument => argument.Lemma == "none" ? WordsBelow(argument.Token) : [argument.Token])], modality.Value);
    }

    private bool IsDenied(int verb) => _document.Tokens[verb] is { Relation: DependencyRelation.ClausalComplement, Head: >= 0 and var governor } && _document.Tokens[governor].Lemma == "deny" && !_frames.Reality.IsNegated(governor)
        && !_frames.Reality.IsOfNearerVerb(verb);

    // "There was no warning", "without a licence"
    private Denial? OfNoun(int noun)
    {
        Token word = _document.Tokens[noun];
        if (word.Relation is DependencyRelation.Compound or DependencyRelation.Flat)
            return null;
        int verb = word.Head < 0 ? noun : word.Head;
        bool there = HasNo(noun) && (_frames.Child(noun, DependencyRelation.Expletive) >= 0 || (word.Head >= 0 && _frames.Child(word.Head, DependencyRelation.Expletive) >= 0 && _document.Tokens[word.Head].Lemma == "be"));
        if (!there && _frames.PrepositionOf(noun) != "without")
            return IsRuledOut(noun) ? Make(noun, word.Head, true, WordsBelow(noun), Modality.Future) : null;
        return ModalityOf(there && _document.Tokens[verb].Lemma != "be" ? noun : verb) is { } modality && !IsPartial(verb) ? Make(noun, verb, true, WordsBelow(noun), modality) : null;
    }

    // "ruled out a sale", "refuses an inquiry": there will be none.
    private bool IsRuledOut(int noun)
    {
        Token word = _document.Tokens[noun];
        return word.Relation == DependencyRelation.Object && word.Head >= 0 && _document.Tokens[word.Head].PartOfSpeech == PartOfSpeech.Verb && !_frames.Reality.IsNegated(word.Head)
            && Modalities.TryGet(_frames.WordOf(word.Head), out Modality modality) && modality == Modality.Denied && ClauseWords.Is(_frames.WordOf(word.Head), ClauseWord.Averting);
    }

    private Denial Make(int token, int place, bool thing, ImmutableArray<int> words, Modality modality)
    {
        bool open = false;
        foreach (int child in _frames.Children(place))
        {
            open |= ClauseWords.Is(_document.Tokens[child].Lemma, ClauseWord.Unfinished)
                || (_document.Tokens[child].Relation is DependencyRelation.Auxiliary && _document.TextOf(child) is "has" or "have" or "is" or "are");
        }

        open |= _document.Tokens[place].Tag is "VBZ" or "VBP";
        return new Denial(_document, token, place, thing, [.. words.Where(IsContent)], modality, open);
    }

    // What narrows it, and what a noun below it names: "no crack in the bridge".
    private ImmutableArray<int> WordsBelow(int noun)
    {
        var words = ImmutableArray.CreateBuilder<int>();
        foreach (int child in _frames.Children(noun))
        {
            if (_document.Tokens[child].Relation is DependencyRelation.AdjectivalModifier or DependencyRelation.Compound or DependencyRelation.NominalModifier or DependencyRelation.PossessiveModifier)
                words.Add(child);
        }

        return words.ToImmutable();
    }

    private bool HasNo(int noun)
    {
        if (_nouns.IsAdditional(noun))
            return false;
        foreach (int child in _frames.Children(noun))
        {
            if (_document.Tokens[child].Relation == DependencyRelation.Determiner && _document.Tokens[child].Lemma is "no" or "any" or "neither")
                return true;
        }

        return false;
    }

    // "I have not signed": who I am, the speaker knows.
    private bool IsSpeaker(int verb) => _document.Syntax.SubjectOf(verb) is >= 0 and var subject && _document.Tokens[subject] is { PartOfSpeech: PartOfSpeech.Pronoun } pronoun
        && pronoun.Lemma is "i" or "I" or "we" or "you" or "me" or "us";

    // "not only", "not always", "no longer", "no more than": half of it is so.
    private bool IsPartial(int verb)
    {
        (int first, int end) = (_document.SentenceOf(verb).FirstToken, _document.SentenceOf(verb).EndToken);
        for (int i = Math.Max(first, verb - 6); i < Math.Min(end, verb + 6); i++)
        {
            if (ClauseWords.Is(_document.Tokens[i].Lemma, ClauseWord.Partial))
                return true;
        }

        return false;
    }

    // Whether it was or will be; what could not be done was not done.
    private Modality? ModalityOf(int verb)
    {
        Modality modality = _frames.Reality.ModalityOf(verb);
        if (modality == Modality.Denied)
            return _frames.Reality.TimeOfDenial(verb);
        if (modality == Modality.Possible)
            return Aux(verb, "could") ? Modality.Actual : null;
        if (modality == Modality.Conditional)
            return AttributionReader.Read(_document, Entities.EntityTable.Of(_document), _frames, verb) is null ? null : Modality.Future;
        return modality is Modality.Actual or Modality.Future or Modality.Expected ? modality : null;
    }

    private bool Aux(int verb, string lemma)
    {
        foreach (int child in _frames.Children(verb))
        {
            if (_document.Tokens[child].Relation == DependencyRelation.Auxiliary && _document.TextOf(child).Equals(lemma, StringComparison.OrdinalIgnoreCase))
                return true;
        }

        return false;
    }

    private bool IsContent(int token) => _document.Tokens[token].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective
        && !ClauseWords.Is(_document.Tokens[token].Lemma, ClauseWord.Unspecific);

    private bool IsAsked(int token)
    {
        int last = _document.SentenceOf(token).EndToken - 1;
        return _document.TextOf(last) is "?";
    }
}
