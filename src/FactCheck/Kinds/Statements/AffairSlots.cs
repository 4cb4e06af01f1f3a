using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>The places beside a word of an affair and who stands in them: "agent", "patient", prepositions, possessors, whom it befalls.</summary>
internal sealed class AffairSlots(Document document, FrameReader frames, bool ofStory)
{
    /// <summary>The place of whoever it befalls, where that is a person.</summary>
    public const string Person = "person";

    private const string Thing = "thing", Activity = "activity";

    // A siren may be a woman in a tale.
    private const double UsualPerson = 0.33;

    private static readonly string[] Far = ["to", "from", "against", "with", "over"];

    private readonly EntityTable _table = EntityTable.Of(document);

    /// <summary>Whom an argument stands for: "her client would appeal": the lawyer and the client are one side; "none of the kidnappers": they.</summary>
    public Argument OfClient(Argument argument) =>
        argument.Entity is null && ClauseWords.Is(argument.Lemma, ClauseWord.Quantifier) && OfWhom(argument.Token) is { } whole ? whole with { Role = argument.Role }
        : argument is { Lemma: "client", Entity: null } && frames.Child(argument.Token, DependencyRelation.PossessiveModifier) is >= 0 and var owner && _table.ReferentOf(owner) is { } side
            ? argument with { Entity = side, Modifiers = [] }
        : ofStory && argument.IsOpen && NounReference.Of(document, _table, argument.Token) is >= 0 and var noun
            ? frames.Participants(argument.Role, noun, argument.Preposition).First() with { IsNamed = false }
            : argument;

    /// <summary>The whole that a quantifier takes a part of: "none of the kidnappers": they; null where it names none.</summary>
    public Argument? OfWhom(int quantifier)
    {
        foreach (int child in frames.Children(quantifier))
        {
            if (document.Tokens[child].Relation is DependencyRelation.NominalModifier or DependencyRelation.Oblique && frames.PrepositionOf(child) == "of" && document.Tokens[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                return frames.Participants(ArgumentRole.Agent, child, null).First();
        }

        return null;
    }

    /// <summary>The places beside the predicate of a statement.</summary>
    public List<(string Slot, Argument Argument)> PlainOf(StatementClaim statement)
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

    /// <summary>The same with what the parse hangs further below, and whom it befalls.</summary>
    public List<(string Slot, Argument Argument)> Of(StatementClaim statement)
    {
        List<(string Slot, Argument Argument)> slots = PlainOf(statement);
        AddBelow(slots, statement.Predicate);
        AddPerson(slots, statement.Arguments.Select(OfClient));

        // "charged with stealing"
        foreach (int child in frames.Children(statement.Predicate))
        {
            if (document.Tokens[child].Relation == DependencyRelation.AdverbialClause && frames.Child(child, DependencyRelation.Marker) is >= 0 and var marker
                && document.Tokens[marker].Lemma is "with" or "of")
                slots.AddRange(frames.Participants(ArgumentRole.Circumstance, child, null).Take(1).Select(argument => (document.Tokens[marker].Lemma, argument)));
        }

        return slots;
    }

    /// <summary>Adds whom it befalls where a person is meant: "was given two years", "is free"; who else a thing.</summary>
    public static void AddPerson(List<(string Slot, Argument Argument)> slots, IEnumerable<Argument> arguments)
    {
        Argument[] core = [.. arguments.Where(argument => argument.IsCore)];
        foreach (ArgumentRole role in (ReadOnlySpan<ArgumentRole>)[ArgumentRole.Recipient, ArgumentRole.Patient, ArgumentRole.Agent])
        {
            int known = slots.Count;
            foreach (Argument argument in core)
            {
                if (argument.Role == role && IsPerson(argument))
                    slots.Add((Person, argument));
            }

            if (slots.Count > known)
                return;
        }

        ArgumentRole thing = Array.Exists(core, argument => argument.Role == ArgumentRole.Patient) ? ArgumentRole.Patient : ArgumentRole.Agent;
        foreach (Argument argument in core)
        {
            if (argument.Role == thing)
                slots.Add((Thing, argument));
        }
    }

    private static bool IsPerson(Argument argument) => argument.Entity is { } entity
        ? entity.IsPerson || (entity.Type == EntityType.Other && entity.Person is not null)
        : argument.PartOfSpeech == PartOfSpeech.Noun && EnglishModel.Default.Meaning.KindOf(argument.Lemma, "person", PartOfSpeech.Noun, out _) >= UsualPerson;

    // "sold the arm to Calder", "sold by Calder to Nordbank": the parse may hang the buyer on the arm or on the seller.
    private void AddBelow(List<(string Slot, Argument Argument)> slots, int predicate)
    {
        int beside = slots.Count;
        for (int i = 0; i < beside; i++)
        {
            if (slots[i].Argument.Token > predicate)
                AddPrepositions(slots, slots[i].Argument.Token, [.. Far.Where(preposition => !Has(slots, preposition))]);
        }
    }

    /// <summary>Whether somebody or something stands in a place.</summary>
    public static bool Has(List<(string Slot, Argument Argument)> slots, string name)
    {
        foreach ((string slot, _) in slots)
        {
            if (slot == name)
                return true;
        }

        return false;
    }

    /// <summary>
    /// Adds what an act is done to by way of its noun or of another verb: "stop work on the dam", "approve the sale of the land", "go on
    /// being built", as another one in the part of the noun.
    /// </summary>
    public void AddThrough(List<(string Slot, Argument Argument)> slots, int verb, AffairFrame frame)
    {
        foreach ((string slot, Argument argument) in slots.ToArray())
        {
            if (frame.PartOf(slot) != 1 || argument.Entity is not null || argument.PartOfSpeech is not (PartOfSpeech.Noun or PartOfSpeech.Verb) || !IsAct(argument))
                continue;
            foreach (int child in frames.Children(argument.Token))
            {
                if (document.Tokens[child].Relation is DependencyRelation.NominalModifier or DependencyRelation.Oblique && frames.PrepositionOf(child) is { } preposition && ClauseWords.Is(preposition, ClauseWord.Through))
                    slots.AddRange(frames.Participants(argument.Role, child, null).Select(below => (slot, below)));
            }
        }

        if (frame.Affair != Activity)
            return;
        string? theme = frame.Slots.FirstOrDefault(slot => slot.Part == 1).Name;
        foreach (int child in frames.Children(verb))
        {
            if (theme is null || document.Tokens[child].PartOfSpeech != PartOfSpeech.Verb || document.Tokens[child].Relation is not (DependencyRelation.OpenComplement or DependencyRelation.AdverbialClause or DependencyRelation.ClausalComplement)
                || !frames.Reality.IsBare(child) && document.Tokens[child].Tag != "VBN")
                continue;
            ImmutableArray<Argument> arguments = frames.Arguments(child);
            ArgumentRole role = arguments.Any(argument => argument.Role == ArgumentRole.Patient) ? ArgumentRole.Patient : ArgumentRole.Agent;
            slots.AddRange(arguments.Where(argument => argument.Role == role || (argument.Role == ArgumentRole.Circumstance && argument.Preposition is { } preposition && ClauseWords.Is(preposition, ClauseWord.Through)))
                .Select(argument => (theme, OfClient(argument))));
        }
    }

    private static bool IsAct(Argument argument) => argument.PartOfSpeech == PartOfSpeech.Verb || Nominalisations.VerbOf(argument.Lemma) is not null || !AffairFrames.OfNoun(argument.Lemma).IsEmpty || ClauseWords.Is(argument.Lemma, ClauseWord.Act);

    /// <summary>The places beside a noun of action.</summary>
    public List<(string Slot, Argument Argument)> OfNoun(int token)
    {
        var slots = new List<(string, Argument)>();
        foreach (int child in frames.Children(token))
        {
            switch (document.Tokens[child].Relation)
            {
                case DependencyRelation.PossessiveModifier:
                    slots.AddRange(frames.Participants(ArgumentRole.Agent, child, null).Select(argument => ("'s", argument)));
                    break;
                case DependencyRelation.Compound when document.Tokens[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun:
                    slots.AddRange(frames.Participants(ArgumentRole.Patient, child, null).Select(argument => ("compound", argument)));
                    break;
            }
        }

        AddPrepositions(slots, token);
        AddBelow(slots, token);
        Token noun = document.Tokens[token];
        if (noun.Head >= 0 && noun.Relation is DependencyRelation.Object or DependencyRelation.PassiveSubject && document.Tokens[noun.Head].PartOfSpeech == PartOfSpeech.Verb
            && AffairFrames.SubjectDoes(frames.WordOf(noun.Head)) is { } does)
        {
            foreach (Argument argument in frames.Arguments(noun.Head))
            {
                if (argument.Role == ArgumentRole.Agent)
                    slots.Add((does ? "does" : "undergoes", argument));
            }

            AddPrepositions(slots, noun.Head);
        }

        else if (noun.Head >= 0 && noun.Relation == DependencyRelation.Object && document.Tokens[noun.Head].PartOfSpeech == PartOfSpeech.Verb
            && Modalities.TryGet(frames.WordOf(noun.Head), out Modality willed) && willed is Modality.Planned or Modality.Possible or Modality.Denied)
        {
            // "ruled out a walkout": who rules it out would walk out.
            slots.AddRange(frames.Arguments(noun.Head).Where(argument => argument.Role == ArgumentRole.Agent).Select(argument => ("does", argument)));
        }

        return slots;
    }

    /// <summary>Adds what prepositions bring in below a token.</summary>
    public void AddPrepositions(List<(string Slot, Argument Argument)> slots, int token, ImmutableArray<string> only = default)
    {
        foreach (int child in frames.Children(token))
        {
            if (document.Tokens[child].Relation is not (DependencyRelation.NominalModifier or DependencyRelation.Oblique or DependencyRelation.ObliqueAgent)
                || frames.PrepositionOf(child) is not { } preposition || (!only.IsDefault && !only.Contains(preposition)))
                continue;

            // "a rise of 2 percent in the tax": what rises is the tax.
            if (ofStory && preposition == "of" && frames.Child(child, DependencyRelation.NumericModifier) >= 0 && frames.Child(child, DependencyRelation.NominalModifier) >= 0)
                AddPrepositions(slots, child, only);
            else
                slots.AddRange(frames.Participants(ArgumentRole.Circumstance, child, preposition).Select(argument => (preposition, argument)));
        }
    }
}
