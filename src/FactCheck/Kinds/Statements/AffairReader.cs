using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>Reads affairs off the statements of a document and off its nouns of action.</summary>
internal sealed class AffairReader
{
    private static readonly string[] Far = ["to", "from", "against", "with", "over"];

    private const int Theme = 1, Doer = 2, Receiver = 3;

    // A siren may be a woman in a tale.
    private const double UsualPerson = 0.33;

    private const string Crime = "crime", Person = "person", Thing = "thing", Itself = "itself";

    private readonly Document _document;
    private readonly FrameReader _frames;
    private readonly NounReality _reality;
    private readonly EntityTable _table;

    private AffairReader(Document document)
    {
        _document = document;
        _frames = new FrameReader(document);
        _reality = new NounReality(document, _frames);
        _table = EntityTable.Of(document);
    }

    /// <summary>The affairs of a document, in text order.</summary>
    public static ImmutableArray<Affair> Read(Document document, IEnumerable<StatementClaim> statements)
    {
        var reader = new AffairReader(document);
        var affairs = new List<Affair>();
        foreach (StatementClaim statement in statements)
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

        return [.. affairs.OrderBy(affair => affair.Token)];
    }

    private Affair? OfStatement(StatementClaim statement)
    {
        int token = statement.Predicate;
        if (_table.MentionAt(token) >= 0)
            return null;
        if (statement.PartOfSpeech == PartOfSpeech.Adjective)
            return Choose(AffairFrames.OfAdjective(statement.Lemma), Slots(statement)) is { } adjective ? Make(token, adjective, Slots(statement), statement.IsNegated, Assertion(statement)) : null;
        if (statement.PartOfSpeech == PartOfSpeech.Noun)
            return Choose(AffairFrames.OfState(_frames.PrepositionOf(token) is { } preposition ? $"{preposition} {statement.Lemma}" : statement.Lemma), Slots(statement)) is { } state ? Make(token, state, Slots(statement), statement.IsNegated, Assertion(statement)) : null;
        if (statement.PartOfSpeech != PartOfSpeech.Verb)
            return null;
        string word = PhraseOf(token);
        bool light = LightVerbs.Contains(_document.Tokens[token].Lemma) || AffairFrames.SubjectDoes(word) is not null;
        bool framed = !AffairFrames.OfVerb(word).IsEmpty || !AffairFrames.OfVerb(statement.Lemma).IsEmpty;
        bool judges = _document.Tokens[token].Lemma is "find" or "rule" or "declare" or "judge" or "hold";
        if (!framed && !judges)
            return light ? null : OfOwnName(token, word, PlainSlots(statement), statement.IsNegated, Assertion(statement));
        List<(string Slot, Argument Argument)> slots = Slots(statement);

        // "will have no part in it": the noun of a phrase may have its parts below it.
        if (word != _frames.WordOf(token) && _frames.Child(token, DependencyRelation.Object) is >= 0 and var noun)
            AddPrepositions(slots, noun);

        // "found guilty"
        if (_frames.Child(token, DependencyRelation.OpenComplement) is >= 0 and var complement && AffairFrames.OfAdjective(_document.Tokens[complement].Lemma) is [var found, ..]
            && slots.Exists(slot => slot.Slot == "patient"))
        {
            var judged = slots.Where(slot => slot.Slot == "patient").Select(slot => ("agent", slot.Argument)).ToList();
            AddPrepositions(judged, complement);
            return Make(complement, found, judged, statement.IsNegated, Assertion(statement));
        }

        // "left several people injured" tells what the injuring did.
        if (word == "leave" && _frames.Child(token, DependencyRelation.OpenComplement) >= 0)
            return null;
        AffairFrame? frame = Choose(AffairFrames.OfVerb(word), slots);
        if (frame is null && word != statement.Lemma)
            frame = Choose(AffairFrames.OfVerb(statement.Lemma), slots);
        if (frame is not null)
            return Make(token, frame, slots, statement.IsNegated, Assertion(statement));
        return light
            ? null
            : OfOwnName(token, word, slots, statement.IsNegated, Assertion(statement));
    }

    // "took into custody", "conceded defeat", "walked free": a verb with the noun or adjective beside it, where the lexicon has them as one.
    private string PhraseOf(int verb)
    {
        string word = _frames.WordOf(verb);
        string lemma = _document.Tokens[verb].Lemma;
        foreach (int child in _frames.Children(verb))
        {
            Token beside = _document.Tokens[child];
            string? phrase = beside.Relation switch
            {
                DependencyRelation.Object or DependencyRelation.ObliqueUnmarked or DependencyRelation.OpenComplement or DependencyRelation.AdverbialModifier
                    or DependencyRelation.PassiveSubject => $"{lemma} {beside.Lemma}",
                DependencyRelation.Oblique when _frames.PrepositionOf(child) is { } preposition => $"{lemma} {preposition} {beside.Lemma}",
                _ => null,
            };
            if (phrase is not null && !AffairFrames.OfVerb(phrase).IsEmpty)
                return phrase;

            // "made up its mind"
            if (word != lemma && beside.Relation == DependencyRelation.Object && !AffairFrames.OfVerb($"{word} {beside.Lemma}").IsEmpty)
                return $"{word} {beside.Lemma}";

            // "gave his wife, Gunn, a suspended term": the parse takes the term for another name of hers.
            for (int apposed = beside.Relation == DependencyRelation.IndirectObject ? _frames.Child(child, DependencyRelation.Apposition) : -1; apposed >= 0 && apposed < _document.Tokens.Length; apposed++)
            {
                Token apposition = _document.Tokens[apposed];
                if (apposition.Head == child && apposition.Relation == DependencyRelation.Apposition && !AffairFrames.OfVerb($"{lemma} {apposition.Lemma}").IsEmpty)
                    return $"{lemma} {apposition.Lemma}";
                if (apposition.Relation == DependencyRelation.Root)
                    break;
            }
        }

        return word;
    }

    // "nobody died", "no one was hurt": no statement of somebody, and one of everybody.
    private Affair? OfNobody(int verb)
    {
        string word = PhraseOf(verb);
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
            slots.Add((slot, none ? OfWhom(argument.Token) is { } whole ? whole with { Role = argument.Role } : argument with { Lemma = "nobody" } : argument));
        }

        AddPerson(slots, slots.Select(slot => slot.Item2).ToArray());

        return nobody && Choose(AffairFrames.OfVerb(word), slots) is { } frame ? Make(verb, frame, slots, _frames.IsNegated(verb), Asserted(verb)) : null;
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
        if (AffairFrames.OfVerb(PhraseOf(governor)).Any(told => told.Affair == Crime))
            return null;
        if (adjective && PhraseOf(governor).EndsWith(word.Lemma, StringComparison.Ordinal))
            return null;
        var slots = new List<(string, Argument)>();
        if (_document.Tokens[governor].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun && _frames.Child(governor, DependencyRelation.Copula) < 0)
        {
            if (adjective)
                return null;
            AddPerson(slots, _frames.Participants(ArgumentRole.Agent, governor, null));
            return Choose(frames, slots) is { } told ? Make(token, told, slots, false, Modality.Actual) : null;
        }

        Argument[] arguments = [.. _frames.Arguments(governor).Where(argument => argument.Role is ArgumentRole.Patient or ArgumentRole.Agent)];
        bool patient = arguments.Any(argument => argument.Role == ArgumentRole.Patient);
        slots.AddRange(arguments.Where(argument => !patient || argument.Role == ArgumentRole.Patient).Select(argument => ("agent", argument)));
        AddPerson(slots, slots.Select(slot => slot.Item2).ToArray());
        return Choose(frames, slots) is { } frame ? Make(token, frame, slots, _frames.IsNegated(governor) != (_frames.ModalityOf(governor) == Modality.Denied), Asserted(governor)) : null;
    }

    private Modality? Asserted(int verb)
    {
        Modality modality = _frames.ModalityOf(verb);

        if (modality == Modality.Possible && IsToStay(verb))
            modality = Modality.Actual;
        return modality == Modality.Denied ? _frames.TimeOfDenial(verb) : _frames.IsBare(verb) && modality == Modality.Actual ? null : modality;
    }

    // "may stay at home": who may, does.
    private bool IsToStay(int verb) => _document.Tokens[verb].Lemma is "stay" or "remain" or "keep" or "live" or "wait" or "go" or "walk" or "leave";

    // "losing millions", "to cut costs", "can be customised": nobody says that it is, was or will be so.
    private Modality? Assertion(StatementClaim statement)
    {
        int verb = statement.Predicate;
        Token word = _document.Tokens[verb];
        foreach (int child in _frames.Children(verb))
        {
            if (_document.Tokens[child].Relation == DependencyRelation.Auxiliary && _document.Tokens[child].Lemma is "can" or "ca")
                return null;
        }

        if (statement is { Modality: Modality.Possible, IsNegated: false } && IsToStay(verb))
            return Modality.Actual;

        // "said she would appeal": she will.
        if (statement is { Modality: Modality.Conditional, Attribution: not null } && !_frames.IsConditional(verb))
            return Modality.Future;
        if (_frames.IsBare(verb) && statement.Modality == Modality.Actual && IsDone(verb))
            return Modality.Actual;
        if (statement.Modality != Modality.Actual || statement.IsNegated || !_frames.IsBare(verb))
            return _frames.IsConditional(verb) && statement.Modality == Modality.Actual ? Modality.Possible : statement.Modality;

        // "The bomb went off, injuring three."
        return word.Tag == "VBG" && word.Relation == DependencyRelation.AdverbialClause && _frames.Child(verb, DependencyRelation.Marker) < 0 ? statement.Modality : null;
    }

    // "rang her to concede": who turns to somebody to say it has said it; "with his rival conceding": he did.
    private bool IsDone(int verb)
    {
        Token word = _document.Tokens[verb];
        if (word.Head < 0 || word.Relation is not (DependencyRelation.AdverbialClause or DependencyRelation.OpenComplement))
            return false;
        if (word.Tag == "VBG")
            return _frames.Child(verb, DependencyRelation.Marker) is >= 0 and var marker && _document.Tokens[marker].Lemma == "with" && _frames.Child(verb, DependencyRelation.NominalSubject) >= 0;
        return word.Relation == DependencyRelation.AdverbialClause && ReportingVerbs.Contains(word.Lemma) && !ReportingVerbs.Contains(_document.Tokens[word.Head].Lemma)
            && _frames.Child(word.Head, DependencyRelation.Object) >= 0 && _frames.ModalityOf(word.Head) == Modality.Actual && !_frames.IsNegated(word.Head);
    }

    private Affair? OfNoun(int token)
    {
        string lemma = _document.Tokens[token].Lemma;
        ImmutableArray<AffairFrame> frames = AffairFrames.OfNoun(lemma);
        string? verb = Nominalisations.VerbOf(lemma);
        if ((frames.IsEmpty && verb is null) || _document.Tokens[token].Relation is DependencyRelation.Compound or DependencyRelation.Flat)
            return null;
        List<(string Slot, Argument Argument)> slots = SlotsOfNoun(token);
        if (OfOutcome(token, frames) is { } outcome)
            return outcome;
        if (slots.Count == 0)
            return null;
        (bool negated, Modality? modality) = _reality.Of(token);

        // "said she would lodge an appeal": she will.
        if (modality == Modality.Conditional && AttributionReader.Read(_document, _table, _frames, _document.Tokens[token].Head) is not null)
            modality = Modality.Future;
        if (Choose(frames, slots) is { } frame)
            return Make(token, frame, slots, negated, modality);
        if (verb is null)
            return null;

        // "the council's rejection of the plan": whose it is did it; "the council's meeting": who it is said of.
        bool of = slots.Exists(slot => slot.Slot == "of");
        List<(string, Argument)> plain = [.. slots
            .Where(slot => slot.Slot is "of" or "'s" or "by" or "does" or "undergoes")
            .Select(slot => (slot.Slot is "of" or "undergoes" || (slot.Slot == "'s" && !of) ? "patient" : "agent", slot.Argument))];
        if (Choose(AffairFrames.OfVerb(verb), plain) is { } verbal)
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
            modality = _frames.ModalityOf(word.Head);
        return Make(token, frame, [(Itself, _frames.Participants(ArgumentRole.Patient, token, null).First())], true, without ? Modality.Actual : modality);
    }

    // The frame whose required slots are all filled, the more of them the better; then the first.
    private static AffairFrame? Choose(ImmutableArray<AffairFrame> frames, List<(string Slot, Argument Argument)> slots)
    {
        AffairFrame? best = null;
        int most = -1;
        foreach (AffairFrame frame in frames)
        {
            int required = 0, missing = 0, filled = 0;
            foreach (AffairSlot slot in frame.Slots)
            {
                bool has = slots.Exists(candidate => candidate.Slot == slot.Name);
                required += !slot.IsRequired || !has ? 0 : slot.Name is Person ? 2 : 1;
                missing += slot.IsRequired && !has ? 1 : 0;
                filled += has ? 1 : 0;
            }

            if (missing == 0 && filled > 0 && required > most)
                (best, most) = (frame, required);
        }

        return best;
    }

    private Affair? Make(int token, AffairFrame frame, List<(string Slot, Argument Argument)> slots, bool negated, Modality? modality)
    {
        var parts = ImmutableArray.CreateBuilder<(int, Argument)>();
        foreach ((string slot, Argument argument) in slots)
        {
            if (frame.PartOf(slot) is > 0 and var part && !parts.Contains((part, argument)))
                parts.Add((part, OfClient(argument)));
        }

        return parts.Count == 0 ? null : new Affair
        {
            Document = _document,
            Token = token,
            Name = frame.Affair,
            Step = frame.Step,
            IsFramed = true,
            Parts = parts.ToImmutable(),
            IsNegated = negated,
            Modality = modality,
        };
    }

    // "her client would appeal": the lawyer and the client are one side.
    private Argument OfClient(Argument argument) =>
        argument.Entity is null && argument.Lemma is "none" or "all" or "some" or "most" or "many" or "both" or "several" or "number" or "majority" && OfWhom(argument.Token) is { } whole ? whole with { Role = argument.Role }
        : argument is { Lemma: "client", Entity: null } && _frames.Child(argument.Token, DependencyRelation.PossessiveModifier) is >= 0 and var owner && _table.ReferentOf(owner) is { } side
            ? argument with { Entity = side, Modifiers = [] }
            : argument;

    // "none of the kidnappers": they.
    private Argument? OfWhom(int quantifier)
    {
        foreach (int child in _frames.Children(quantifier))
        {
            if (_document.Tokens[child].Relation is DependencyRelation.NominalModifier or DependencyRelation.Oblique && _frames.PrepositionOf(child) == "of" && _document.Tokens[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                return _frames.Participants(ArgumentRole.Agent, child, null).First();
        }

        return null;
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
            Name = "verb " + verb,
            Step = 1,
            IsFramed = false,
            Parts = parts.ToImmutable(),
            IsNegated = negated,
            Modality = modality,
        };
    }

    private List<(string Slot, Argument Argument)> PlainSlots(StatementClaim statement)
    {
        var slots = new List<(string, Argument)>();
        foreach (Argument argument in statement.Arguments.Select(OfClient))
        {
            string? slot = argument.Role switch
            {
                ArgumentRole.Agent => "agent",
                ArgumentRole.Patient => "patient",
                ArgumentRole.Recipient => "recipient",
                ArgumentRole.Circumstance => argument.Preposition,
                _ => null,
            };
            if (slot is not null)
                slots.Add((slot, argument));
        }

        return slots;
    }

    private List<(string Slot, Argument Argument)> Slots(StatementClaim statement)
    {
        List<(string Slot, Argument Argument)> slots = PlainSlots(statement);
        AddBelow(slots, statement.Predicate);
        AddPerson(slots, statement.Arguments.Select(OfClient));

        // "charged with stealing"
        foreach (int child in _frames.Children(statement.Predicate))
        {
            if (_document.Tokens[child].Relation == DependencyRelation.AdverbialClause && _frames.Child(child, DependencyRelation.Marker) is >= 0 and var marker
                && _document.Tokens[marker].Lemma is "with" or "of")
                slots.AddRange(_frames.Participants(ArgumentRole.Circumstance, child, null).Take(1).Select(argument => (_document.Tokens[marker].Lemma, argument)));
        }

        return slots;
    }

    // Whom it befalls where a person is meant: "was given two years", "is free"; who else a thing.
    private static void AddPerson(List<(string Slot, Argument Argument)> slots, IEnumerable<Argument> arguments)
    {
        Argument[] core = [.. arguments.Where(argument => argument.IsCore)];
        foreach (ArgumentRole role in (ReadOnlySpan<ArgumentRole>)[ArgumentRole.Recipient, ArgumentRole.Patient, ArgumentRole.Agent])
        {
            Argument[] persons = [.. core.Where(argument => argument.Role == role && IsPerson(argument))];
            if (persons.Length == 0)
                continue;
            slots.AddRange(persons.Select(argument => (Person, argument)));
            return;
        }

        slots.AddRange(core.Where(argument => argument.Role == (core.Any(patient => patient.Role == ArgumentRole.Patient) ? ArgumentRole.Patient : ArgumentRole.Agent)).Select(argument => (Thing, argument)));
    }

    private static bool IsPerson(Argument argument) => argument.Entity is { } entity
        ? entity.IsPerson || (entity.Type == EntityType.Other && entity.Person is not null)
        : argument.PartOfSpeech == PartOfSpeech.Noun && EnglishModel.Default.Meaning.KindOf(argument.Lemma, "person", PartOfSpeech.Noun, out _) >= UsualPerson;

    // "sold the arm to Calder", "sold by Calder to Nordbank": the parse may hang the buyer on the arm or on the seller.
    private void AddBelow(List<(string Slot, Argument Argument)> slots, int predicate)
    {
        foreach ((string _, Argument argument) in slots.ToArray())
        {
            if (argument.Token > predicate)
                AddPrepositions(slots, argument.Token, [.. Far.Where(preposition => !slots.Exists(slot => slot.Slot == preposition))]);
        }
    }

    private List<(string Slot, Argument Argument)> SlotsOfNoun(int token)
    {
        var slots = new List<(string, Argument)>();
        foreach (int child in _frames.Children(token))
        {
            switch (_document.Tokens[child].Relation)
            {
                case DependencyRelation.PossessiveModifier:
                    slots.AddRange(_frames.Participants(ArgumentRole.Agent, child, null).Select(argument => ("'s", argument)));
                    break;
                case DependencyRelation.Compound when _document.Tokens[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun:
                    slots.AddRange(_frames.Participants(ArgumentRole.Patient, child, null).Select(argument => ("compound", argument)));
                    break;
            }
        }

        AddPrepositions(slots, token);
        AddBelow(slots, token);
        Token noun = _document.Tokens[token];
        if (noun.Head >= 0 && noun.Relation is DependencyRelation.Object or DependencyRelation.PassiveSubject && _document.Tokens[noun.Head].PartOfSpeech == PartOfSpeech.Verb
            && AffairFrames.SubjectDoes(_frames.WordOf(noun.Head)) is { } does)
        {
            foreach (Argument argument in _frames.Arguments(noun.Head))
            {
                if (argument.Role == ArgumentRole.Agent)
                    slots.Add((does ? "does" : "undergoes", argument));
            }

            AddPrepositions(slots, noun.Head);
        }

        else if (noun.Head >= 0 && noun.Relation == DependencyRelation.Object && _document.Tokens[noun.Head].PartOfSpeech == PartOfSpeech.Verb
            && Modalities.TryGet(_frames.WordOf(noun.Head), out Modality willed) && willed is Modality.Planned or Modality.Possible or Modality.Denied)
        {
            // "ruled out a walkout": who rules it out would walk out.
            slots.AddRange(_frames.Arguments(noun.Head).Where(argument => argument.Role == ArgumentRole.Agent).Select(argument => ("does", argument)));
        }

        return slots;
    }

    private void AddPrepositions(List<(string Slot, Argument Argument)> slots, int token, ImmutableArray<string> only = default)
    {
        foreach (int child in _frames.Children(token))
        {
            if (_document.Tokens[child].Relation is DependencyRelation.NominalModifier or DependencyRelation.Oblique or DependencyRelation.ObliqueAgent
                && _frames.PrepositionOf(child) is { } preposition && (only.IsDefault || only.Contains(preposition)))
                slots.AddRange(_frames.Participants(ArgumentRole.Circumstance, child, preposition).Select(argument => (preposition, argument)));
        }
    }
}
