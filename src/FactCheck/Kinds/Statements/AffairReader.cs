using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Reads affairs off the statements of a document and off its nouns of action.</summary>
internal sealed class AffairReader
{
    private const int Theme = 1, Doer = 2, Receiver = 3;

    private const string Crime = "crime", Itself = "itself";

    private readonly Document _document;
    private readonly FrameReader _frames;
    private readonly NounReality _reality;
    private readonly AffairModality _modality;
    private readonly AffairSlots _slots;
    private readonly EntityTable _table;

    private readonly bool _ofStory;

    private AffairReader(Document document, bool ofStory)
    {
        _ofStory = ofStory;
        _document = document;
        _frames = new FrameReader(document);
        _reality = new NounReality(document, _frames);
        _modality = new AffairModality(document, _frames);
        _slots = new AffairSlots(document, _frames, ofStory);
        _table = EntityTable.Of(document);
    }

    /// <summary>
    /// The affairs of a document, in text order. Of an article of a story more is read: what pronouns tell of common nouns, plain states
    /// ("was contaminated"), and what an act is done to by way of its noun ("stop work on the dam").
    /// </summary>
    public static ImmutableArray<Affair> Read(Document document, IEnumerable<StatementClaim> statements, bool ofStory = false)
    {
        var reader = new AffairReader(document, ofStory);
        var affairs = new List<Affair>();
        foreach (StatementClaim statement in ofStory ? reader.WithPronouns(statements) : statements)
        {
            if (reader.OfStatement(statement) is { } affair)
                affairs.Add(affair);
        }

        var told = affairs.Select(affair => affair.Token).ToHashSet();
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Verb && !told.Contains(i) && reader.OfNobody(i) is { } denied)
                affairs.Add(denied);
            if (document.Tokens[i].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.Adjective && !told.Contains(i) && reader.OfState(i) is { } state)
                affairs.Add(state);
            else if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Noun && reader.OfNoun(i) is { } affair)
                affairs.Add(affair);
        }

        if (ofStory)
            affairs.AddRange(Favour.Of(affairs).ToArray());
        return [.. affairs.OrderBy(affair => affair.Token)];
    }

    // "It will be shut": a statement of what the sentence before speaks of.
    private IEnumerable<StatementClaim> WithPronouns(IEnumerable<StatementClaim> statements)
    {
        var told = new HashSet<int>();
        foreach (StatementClaim statement in statements)
        {
            told.Add(statement.Predicate);
            yield return statement;
        }

        for (int i = 0; i < _document.Tokens.Length; i++)
        {
            if (told.Contains(i) || !_frames.IsPredicate(i))
                continue;
            ImmutableArray<Argument> arguments = _frames.Arguments(i);
            if (arguments.Any(argument => argument.IsCore && argument.IsOpen && NounReference.Of(_document, _table, argument.Token) >= 0))
                yield return StatementExtractor.Make(StatementKind.Instance, _document, _frames, i, arguments);
        }
    }

    private Affair? OfStatement(StatementClaim statement)
    {
        int token = statement.Predicate;
        if (_table.MentionAt(token) >= 0)
            return null;
        if (statement.PartOfSpeech == PartOfSpeech.Adjective)
        {
            return FrameChoice.Of(AffairFrames.OfAdjective(statement.Lemma), _slots.Of(statement)) is { } adjective ? Make(token, adjective, _slots.Of(statement), statement.IsNegated, _modality.Assertion(statement))
                : _ofStory ? OfOwnName(token, statement.Lemma, _slots.PlainOf(statement), statement.IsNegated, _modality.OfState(statement))
                : null;
        }

        if (statement.PartOfSpeech == PartOfSpeech.Noun)
            return FrameChoice.Of(AffairFrames.OfState(_frames.PrepositionOf(token) is { } preposition ? $"{preposition} {statement.Lemma}" : statement.Lemma), _slots.Of(statement)) is { } state ? Make(token, state, _slots.Of(statement), statement.IsNegated, _modality.Assertion(statement)) : null;
        if (statement.PartOfSpeech != PartOfSpeech.Verb)
            return null;
        string word = _frames.PhraseOf(token);
        bool light = LightVerbs.Contains(_document.Tokens[token].Lemma) || AffairFrames.SubjectDoes(word) is not null;
        bool framed = !AffairFrames.OfVerb(word).IsEmpty || !AffairFrames.OfVerb(statement.Lemma).IsEmpty;
        bool judges = ClauseWords.Is(_document.Tokens[token].Lemma, ClauseWord.Judging);
        if (!framed && !judges)
            return light ? null : OfOwnName(token, word, _slots.PlainOf(statement), statement.IsNegated, _modality.Assertion(statement));
        List<(string Slot, Argument Argument)> slots = _slots.Of(statement);

        // "will have no part in it": the noun of a phrase may have its parts below it.
        if (word != _frames.WordOf(token) && _frames.Child(token, DependencyRelation.Object) is >= 0 and var noun)
            _slots.AddPrepositions(slots, noun);

        // "found guilty"
        if (_frames.Child(token, DependencyRelation.OpenComplement) is >= 0 and var complement && AffairFrames.OfAdjective(_document.Tokens[complement].Lemma) is [var found, ..]
            && slots.Exists(slot => slot.Slot == "patient"))
        {
            var judged = slots.Where(slot => slot.Slot == "patient").Select(slot => ("agent", slot.Argument)).ToList();
            _slots.AddPrepositions(judged, complement);
            return Make(complement, found, judged, statement.IsNegated, _modality.Assertion(statement));
        }

        // "left several people injured" tells what the injuring did.
        if (word == "leave" && _frames.Child(token, DependencyRelation.OpenComplement) >= 0)
            return null;
        AffairFrame? frame = FrameChoice.Of(AffairFrames.OfVerb(word), slots);
        if (frame is null && word != statement.Lemma)
            frame = FrameChoice.Of(AffairFrames.OfVerb(statement.Lemma), slots);
        if (frame is not null && _ofStory)
            _slots.AddThrough(slots, token, frame);
        if (frame is not null)
            return Make(token, frame, slots, statement.IsNegated, _modality.Assertion(statement));
        return light
            ? null
            : OfOwnName(token, word, slots, statement.IsNegated, _modality.Assertion(statement));
    }

    // "nobody died", "no one was hurt": no statement of somebody, and one of everybody.
    private Affair? OfNobody(int verb)
    {
        string word = _frames.PhraseOf(verb);
        if (AffairFrames.OfVerb(word).IsEmpty || !_frames.IsPredicate(verb))
            return null;
        var slots = new List<(string, Argument)>();
        bool nobody = false;
        foreach (Argument argument in _frames.Arguments(verb))
        {
            string? slot = argument.Role switch { ArgumentRole.Agent => "agent", ArgumentRole.Patient => "patient", ArgumentRole.Circumstance => argument.Preposition, _ => null };
            if (slot is null)
                continue;
            bool none = argument.IsCore && (argument.Lemma is "nobody" or "none" || (argument.Lemma == "one" && _frames.Child(argument.Token, DependencyRelation.Determiner) is >= 0 and var no && _document.Tokens[no].Lemma == "no"));
            nobody |= none;
            slots.Add((slot, none ? _slots.OfWhom(argument.Token) is { } whole ? whole with { Role = argument.Role } : argument with { Lemma = "nobody" } : argument));
        }

        AffairSlots.AddPerson(slots, slots.Select(slot => slot.Item2).ToArray());

        return nobody && FrameChoice.Of(AffairFrames.OfVerb(word), slots) is { } frame ? Make(verb, frame, slots, _frames.Reality.IsNegated(verb), _modality.Asserted(verb)) : null;
    }

    // "is in custody", "remains free", "was released on bail", "the man on the run": how somebody or something is, with the verb that says little more.
    private Affair? OfState(int token)
    {
        Token word = _document.Tokens[token];
        bool adjective = word.PartOfSpeech == PartOfSpeech.Adjective;
        string? preposition = adjective ? null : _frames.PrepositionOf(token);
        if (!adjective && preposition is null)
            return null;
        ImmutableArray<AffairFrame> frames = adjective ? AffairFrames.OfAdjective(word.Lemma) : AffairFrames.OfState($"{preposition} {word.Lemma}");
        if (frames.IsEmpty || word.Head < 0 || word.Relation is not (DependencyRelation.OpenComplement or DependencyRelation.AdverbialClause or DependencyRelation.Oblique
            or DependencyRelation.NominalModifier or DependencyRelation.AdverbialModifier or DependencyRelation.Conjunct))
            return null;
        int governor = word.Head;

        // "Sentenced to years in prison" is not yet there.
        if (AffairFrames.OfVerb(_frames.PhraseOf(governor)).Any(told => told.Affair == Crime))
            return null;
        if (adjective && _frames.PhraseOf(governor).EndsWith(word.Lemma, StringComparison.Ordinal))
            return null;
        var slots = new List<(string, Argument)>();
        if (_document.Tokens[governor].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && _frames.Child(governor, DependencyRelation.Copula) < 0)
        {
            if (adjective)
                return null;
            AffairSlots.AddPerson(slots, _frames.Participants(ArgumentRole.Agent, governor, null));
            return FrameChoice.Of(frames, slots) is { } told ? Make(token, told, slots, false, Modality.Actual) : null;
        }

        Argument[] arguments = [.. _frames.Arguments(governor).Where(argument => argument.Role is ArgumentRole.Patient or ArgumentRole.Agent)];
        bool patient = arguments.Any(argument => argument.Role == ArgumentRole.Patient);
        slots.AddRange(arguments.Where(argument => !patient || argument.Role == ArgumentRole.Patient).Select(argument => ("agent", argument)));
        AffairSlots.AddPerson(slots, slots.Select(slot => slot.Item2).ToArray());
        return FrameChoice.Of(frames, slots) is { } frame ? Make(token, frame, slots, _frames.Reality.IsNegated(governor) != (_frames.Reality.ModalityOf(governor) == Modality.Denied), _modality.Asserted(governor)) : null;
    }

    private Affair? OfNoun(int token)
    {
        string lemma = _document.Tokens[token].Lemma;
        ImmutableArray<AffairFrame> frames = AffairFrames.OfNoun(lemma);
        string? verb = Nominalisations.VerbOf(lemma);
        if ((frames.IsEmpty && verb is null) || _document.Tokens[token].Relation is DependencyRelation.Compound or DependencyRelation.Flat)
            return null;
        List<(string Slot, Argument Argument)> slots = _slots.OfNoun(token);
        if (OfOutcome(token, frames) is { } outcome)
            return outcome;
        if (slots.Count == 0)
            return null;
        (bool negated, Modality? modality) = _reality.Of(token);

        // "said she would lodge an appeal": she will.
        if (modality == Modality.Conditional && AttributionReader.Read(_document, _table, _frames, _document.Tokens[token].Head) is not null)
            modality = Modality.Future;
        if (FrameChoice.Of(frames, slots) is { } frame)
            return Make(token, frame, slots, negated, modality);
        if (verb is null)
            return null;

        // "the council's rejection of the plan": whose it is did it; "the council's meeting": who it is said of.
        bool of = slots.Exists(slot => slot.Slot == "of");
        List<(string, Argument)> plain = [.. slots
            .Where(slot => slot.Slot is "of" or "'s" or "by" or "does" or "undergoes")
            .Select(slot => (slot.Slot is "of" or "undergoes" || (slot.Slot == "'s" && !of) ? "patient" : "agent", slot.Argument))];
        if (FrameChoice.Of(AffairFrames.OfVerb(verb), plain) is { } verbal)
            return Make(token, verbal, plain, negated, modality);
        return plain.Count == 0 ? null : OfOwnName(token, verb, plain, negated, modality);
    }

    // "There were no casualties", "without injuries": nobody was hurt.
    private Affair? OfOutcome(int token, ImmutableArray<AffairFrame> frames)
    {
        AffairFrame? frame = frames.FirstOrDefault(candidate => candidate.PartOf(Itself) > 0);
        if (frame is null)
            return null;
        (bool negated, Modality? modality) = _reality.Of(token);
        bool without = _frames.PrepositionOf(token) == "without";
        if (!negated && !without)
            return null;
        Token word = _document.Tokens[token];
        if (modality is null && word.Head >= 0 && _document.Tokens[word.Head].PartOfSpeech == PartOfSpeech.Verb)
            modality = _frames.Reality.ModalityOf(word.Head);
        return Make(token, frame, [(Itself, _frames.Participants(ArgumentRole.Patient, token, null).First())], true, without ? Modality.Actual : modality);
    }

    private Affair? Make(int token, AffairFrame frame, List<(string Slot, Argument Argument)> slots, bool negated, Modality? modality)
    {
        var parts = ImmutableArray.CreateBuilder<(int, Argument)>();
        foreach ((string slot, Argument argument) in slots)
        {
            if (frame.PartOf(slot) is > 0 and var part && !parts.Contains((part, argument)))
                parts.Add((part, _slots.OfClient(argument)));
        }

        return parts.Count == 0 ? null : new Affair
        {
            Document = _document,
            Token = token,
            Name = frame.Affair,
            Step = frame.Step,
            IsFramed = true,
            IsOfStory = _ofStory,
            Parts = parts.ToImmutable(),
            IsNegated = negated,
            Modality = modality,
        };
    }

    // A verb without a frame: what it is done to, or who alone does it, comes first.
    private Affair? OfOwnName(int token, string verb, List<(string Slot, Argument Argument)> slots, bool negated, Modality? modality)
    {
        bool transitive = slots.Exists(slot => slot.Slot == "patient");
        var parts = ImmutableArray.CreateBuilder<(int, Argument)>();
        foreach ((string slot, Argument argument) in slots)
        {
            int part = slot switch { "patient" => Theme, "agent" => transitive ? Doer : Theme, "recipient" => Receiver, _ => 0 };
            if (part > 0)
                parts.Add((part, argument));
        }

        return parts.Count == 0 ? null : new Affair
        {
            Document = _document,
            Token = token,
            Name = $"{(_document.Tokens[token].PartOfSpeech == PartOfSpeech.Adjective ? AffairIndex.Adjective : AffairIndex.Verb)} {verb}",
            Step = 1,
            IsFramed = false,
            IsOfStory = _ofStory,
            Parts = parts.ToImmutable(),
            IsNegated = negated,
            Modality = modality,
        };
    }
}
