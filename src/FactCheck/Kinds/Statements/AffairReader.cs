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

        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Noun && reader.OfNoun(i) is { } affair)
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
            return AffairFrames.OfAdjective(statement.Lemma) is [var adjective, ..] ? Make(token, adjective, Slots(statement), statement.IsNegated, Assertion(statement)) : null;
        if (statement.PartOfSpeech != PartOfSpeech.Verb)
            return null;
        string word = _frames.WordOf(token);
        bool light = LightVerbs.Contains(_document.Tokens[token].Lemma) || AffairFrames.SubjectDoes(word) is not null;
        bool framed = !AffairFrames.OfVerb(word).IsEmpty || !AffairFrames.OfVerb(statement.Lemma).IsEmpty;
        bool judges = _document.Tokens[token].Lemma is "find" or "rule" or "declare" or "judge" or "hold";
        if (!framed && !judges)
            return light ? null : OfOwnName(token, word, PlainSlots(statement), statement.IsNegated, Assertion(statement));
        List<(string Slot, Argument Argument)> slots = Slots(statement);

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

        if (statement.Modality != Modality.Actual || statement.IsNegated || !_frames.IsBare(verb))
            return _frames.IsConditional(verb) && statement.Modality == Modality.Actual ? Modality.Possible : statement.Modality;

        // "The bomb went off, injuring three."
        return word.Tag == "VBG" && word.Relation == DependencyRelation.AdverbialClause && _frames.Child(verb, DependencyRelation.Marker) < 0 ? statement.Modality : null;
    }

    private Affair? OfNoun(int token)
    {
        string lemma = _document.Tokens[token].Lemma;
        ImmutableArray<AffairFrame> frames = AffairFrames.OfNoun(lemma);
        string? verb = AffairFrames.VerbOf(lemma);
        if ((frames.IsEmpty && verb is null) || _document.Tokens[token].Relation is DependencyRelation.Compound or DependencyRelation.Flat)
            return null;
        List<(string Slot, Argument Argument)> slots = SlotsOfNoun(token);
        if (slots.Count == 0)
            return null;
        (bool negated, Modality? modality) = _reality.Of(token);
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
                required += slot.IsRequired && has ? 1 : 0;
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
            if (frame.PartOf(slot) is > 0 and var part)
                parts.Add((part, argument));
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

    private static List<(string Slot, Argument Argument)> PlainSlots(StatementClaim statement)
    {
        var slots = new List<(string, Argument)>();
        foreach (Argument argument in statement.Arguments)
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

        // "charged with stealing"
        foreach (int child in _frames.Children(statement.Predicate))
        {
            if (_document.Tokens[child].Relation == DependencyRelation.AdverbialClause && _frames.Child(child, DependencyRelation.Marker) is >= 0 and var marker
                && _document.Tokens[marker].Lemma is "with" or "of")
                slots.AddRange(_frames.Participants(ArgumentRole.Circumstance, child, null).Take(1).Select(argument => (_document.Tokens[marker].Lemma, argument)));
        }

        return slots;
    }

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
