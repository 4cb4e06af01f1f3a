using System.Collections.Immutable;
using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// Reads the arguments of predicates off the parse: passives turned to actives, subjects carried over from the verb that governs or
/// comes before, relative pronouns replaced by what they stand for.
/// </summary>
internal sealed class FrameReader
{
    private readonly Document _document;
    private readonly EntityTable _table;
    private readonly KnownFrames _known;

    /// <summary>Reads a document's parse.</summary>
    public FrameReader(Document document)
    {
        _document = document;
        _table = EntityTable.Of(document);
        _known = KnownFrames.Of(document);
        Reality = new ClauseReality(document, this);
    }

    /// <summary>Whether what the predicates tell is so.</summary>
    public ClauseReality Reality { get; }

    /// <summary>The first child of a token with this relation; -1 when there is none.</summary>
    public int Child(int token, DependencyRelation relation) => _document.Syntax.Child(token, relation);

    /// <summary>The children of a token, in text order.</summary>
    public Syntax.Children Children(int token) => _document.Syntax.ChildrenOf(token);

    /// <summary>The predicate of the clause a token stands in; -1 where there is none.</summary>
    public int ClauseOf(int token) =>
        _document.Syntax.ClauseOf(token) is var clause && (IsPredicate(clause) || Child(clause, DependencyRelation.Copula) >= 0) ? clause : -1;

    /// <summary>Whether a token is a predicate: a full verb, or a noun or adjective with a copula.</summary>
    public bool IsPredicate(int token)
    {
        Token word = _document.Tokens[token];
        if (word.PartOfSpeech == PartOfSpeech.Verb)
            return word.Relation is not (DependencyRelation.AdjectivalModifier or DependencyRelation.Compound or DependencyRelation.Case or DependencyRelation.Fixed);
        return word.PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Adjective && Child(token, DependencyRelation.Copula) >= 0;
    }

    /// <summary>The arguments of a predicate, core first, then in text order.</summary>
    public ImmutableArray<Argument> Arguments(int predicate)
    {
        ref ImmutableArray<Argument> known = ref _known.Arguments[predicate];
        return known.IsDefault ? known = ReadArguments(predicate) : known;
    }

    private ImmutableArray<Argument> ReadArguments(int predicate)
    {
        var arguments = new List<Argument>();
        bool passive = IsPassive(predicate);
        Token word = _document.Tokens[predicate];
        bool agent = false, patient = false;
        foreach (int child in Children(predicate))
        {
            switch (_document.Tokens[child].Relation)
            {
                case DependencyRelation.NominalSubject or DependencyRelation.OuterSubject:
                    // "left several people injured": they are what it is done to.
                    Add(arguments, passive && !patient && word.Relation == DependencyRelation.OpenComplement ? ArgumentRole.Patient : ArgumentRole.Agent, child);
                    agent = true;
                    patient |= passive && word.Relation == DependencyRelation.OpenComplement;
                    break;
                case DependencyRelation.PassiveSubject:
                    Add(arguments, ArgumentRole.Patient, child);
                    patient = true;
                    break;
                case DependencyRelation.ObliqueAgent:
                    Add(arguments, ArgumentRole.Agent, child);
                    agent = true;
                    break;
                case DependencyRelation.Object:
                    Add(arguments, ArgumentRole.Patient, child);
                    patient = true;
                    break;
                case DependencyRelation.IndirectObject:
                    Add(arguments, ArgumentRole.Recipient, child);
                    break;
                case DependencyRelation.Oblique or DependencyRelation.ObliqueUnmarked or DependencyRelation.NominalModifier:
                    string? preposition = PrepositionOf(child);

                    // "At least eleven of them were treated": the parse takes "at" for a preposition.
                    if (child < predicate && !agent && !patient && IsAtLeast(child))
                    {
                        Add(arguments, passive ? ArgumentRole.Patient : ArgumentRole.Agent, child);
                        (agent, patient) = (!passive, passive);
                        break;
                    }

                    bool by = passive && !agent && preposition == "by" && _table.NamedAt(child) is not null;
                    agent |= by;
                    Add(arguments, by ? ArgumentRole.Agent : ArgumentRole.Circumstance, child, preposition);
                    break;
            }
        }

        if (word.PartOfSpeech != PartOfSpeech.Verb)
            arguments.Add(Make(ArgumentRole.Attribute, predicate, null));
        if (!(passive ? patient && Child(predicate, DependencyRelation.Object) < 0 || Child(predicate, DependencyRelation.PassiveSubject) >= 0 : agent) && CarriedSubject.Of(_document, this, predicate) is >= 0 and var subject)
            arguments.AddRange(Participants(passive ? ArgumentRole.Patient : ArgumentRole.Agent, subject, null));
        return [.. arguments.OrderBy(argument => argument.Role).ThenBy(argument => argument.Token)];
    }

    private bool IsAtLeast(int token) =>
        Child(token, DependencyRelation.Case) is >= 0 and var at && at + 1 < token && _document.Tokens[at].Lemma == "at" && _document.Tokens[at + 1].Lemma is "least" or "little" or "much"
        && Child(_document.Tokens[token].Head, DependencyRelation.NominalSubject) < 0 && Child(_document.Tokens[token].Head, DependencyRelation.PassiveSubject) < 0;

    /// <summary>Whether the subject of a verb is what it is done to.</summary>
    public bool IsPassive(int predicate)
    {
        Token word = _document.Tokens[predicate];
        return Child(predicate, DependencyRelation.PassiveSubject) >= 0 || Child(predicate, DependencyRelation.PassiveAuxiliary) >= 0
            || (word.Relation is DependencyRelation.AdnominalClause && word.Tag == "VBN")
            || (word.Tag == "VBN" && Reality.SharesAuxiliaries(predicate) && IsPassive(word.Head))
            || (word.Relation is DependencyRelation.OpenComplement && word.Tag == "VBN" && word.Head >= 0 && _document.Tokens[word.Head].Lemma is "leave" or "find" or "see" or "get" or "want");
    }

    /// <summary>The relation of a word to its head: "refused on Monday to accept it": what stands between hides from the parse that the refusal governs it.</summary>
    public DependencyRelation RelationOf(Token word) =>
        word.Relation == DependencyRelation.AdverbialClause && word.Is(Morphology.Infinitive) && word.Head >= 0 && _document.Tokens[word.Head].PartOfSpeech == PartOfSpeech.Verb
        && Modalities.TryGet(_document.Tokens[word.Head].Lemma, out _)
            ? DependencyRelation.OpenComplement
            : word.Relation;

    // "the driver who fled": who is the driver.
    private int Antecedent(int token)
    {
        Token word = _document.Tokens[token];
        if (word.PartOfSpeech is not (PartOfSpeech.Pronoun or PartOfSpeech.Determiner) || _document.TextOf(token) is not ("who" or "which" or "that" or "whom"))
            return token;
        int verb = word.Head;
        return verb >= 0 && _document.Tokens[verb].Relation == DependencyRelation.RelativeClause && _document.Tokens[verb].Head >= 0 ? _document.Tokens[verb].Head : token;
    }

    private void Add(List<Argument> arguments, ArgumentRole role, int token, string? preposition = null)
    {
        token = Antecedent(token);
        arguments.Add(Make(role, token, preposition));

        // "a proposal by the Centre Party": whose it is takes part too.
        if (role == ArgumentRole.Patient)
        {
            foreach (int child in Children(token))
            {
                if (_document.Tokens[child].Relation == DependencyRelation.NominalModifier && PrepositionOf(child) == "by" && _table.ReferentOf(child) is not null)
                    arguments.Add(Make(ArgumentRole.Circumstance, child, "by"));
            }
        }

        // "Costa and Lang": both take part.
        foreach (int child in Children(token))
        {
            if (_document.Tokens[child].Relation == DependencyRelation.Conjunct && _document.Tokens[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                arguments.Add(Make(role, child, preposition));
        }
    }

    /// <summary>The argument that a token heads, and those joined to it by "and".</summary>
    public IEnumerable<Argument> Participants(ArgumentRole role, int token, string? preposition)
    {
        yield return Make(role, Antecedent(token), preposition);
        foreach (int child in Children(token))
        {
            if (_document.Tokens[child].Relation == DependencyRelation.Conjunct && _document.Tokens[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun)
                yield return Make(role, child, preposition);
        }
    }

    /// <summary>The lemma of a verb with its particle: "call off", "go up".</summary>
    public string WordOf(int verb) => _known.Words[verb] ??= PhrasalVerbs.WordOf(_document, verb);

    /// <summary>The verb with the noun or adjective beside it where the lexicon of affairs has them as one: "take into custody", "concede defeat", "walk free".</summary>
    public string PhraseOf(int verb) => _known.Phrases[verb] ??= ReadPhrase(verb);

    private string ReadPhrase(int verb)
    {
        string word = WordOf(verb);
        string lemma = _document.Tokens[verb].Lemma;
        foreach (int child in Children(verb))
        {
            // "the prize, which Lund received"
            Token beside = _document.Tokens[child];
            string noun = _document.Tokens[Antecedent(child)].Lemma;
            string? phrase = beside.Relation switch
            {
                DependencyRelation.Object or DependencyRelation.ObliqueUnmarked or DependencyRelation.OpenComplement or DependencyRelation.AdverbialModifier
                    or DependencyRelation.PassiveSubject => $"{lemma} {noun}",
                DependencyRelation.Oblique when PrepositionOf(child) is { } preposition => $"{lemma} {preposition} {beside.Lemma}",

                // "the prize went to Lund"
                DependencyRelation.NominalSubject => $"{noun} {lemma}",
                _ => null,
            };
            if (phrase is not null && !AffairFrames.OfVerb(phrase).IsEmpty)
                return phrase;

            // "made up its mind"
            if (word != lemma && beside.Relation == DependencyRelation.Object && !AffairFrames.OfVerb($"{word} {beside.Lemma}").IsEmpty)
                return $"{word} {beside.Lemma}";

            // "gave his wife, Gunn, a suspended term": the parse takes the term for another name of hers.
            for (int apposed = beside.Relation == DependencyRelation.IndirectObject ? Child(child, DependencyRelation.Apposition) : -1; apposed >= 0 && apposed < _document.Tokens.Length; apposed++)
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

    // "Mayor Ruth Lind welcomed it": at the head of a sentence the parse takes the title for the first of her names.
    private NamedEntity? Titled(int token) =>
        _document.Tokens[token].PartOfSpeech == PartOfSpeech.ProperNoun && Child(token, DependencyRelation.Flat) == token + 1 && RoleTitles.IsTitle(_document.Tokens[token].Lemma.ToLowerInvariant())
            ? _table.NamedAt(token + 1) : null;

    private Argument Make(ArgumentRole role, int token, string? preposition)
    {
        Token word = _document.Tokens[token];
        NamedEntity? entity = _table.ReferentOf(token) ?? Titled(token);
        var modifiers = ImmutableArray.CreateBuilder<ArgumentModifier>();
        foreach (int child in Children(token))
        {
            if (entity is null && _document.Tokens[child].Relation is DependencyRelation.AdjectivalModifier or DependencyRelation.Compound or DependencyRelation.NominalModifier
                or DependencyRelation.AdnominalClause or DependencyRelation.PossessiveModifier && _document.Tokens[child].PartOfSpeech != PartOfSpeech.Pronoun)
                modifiers.Add(new ArgumentModifier(_document.Tokens[child].Lemma, _document.Tokens[child].Relation == DependencyRelation.AdnominalClause));
        }

        return new Argument(role, token, word.Lemma, word.PartOfSpeech, entity, preposition, modifiers.ToImmutable(), _table.MentionAt(token) >= 0);
    }

    /// <summary>The lemma of the preposition before a token; null when it has none.</summary>
    public string? PrepositionOf(int token)
    {
        int preposition = Child(token, DependencyRelation.Case);
        return preposition < 0 ? null : _document.Tokens[preposition].Lemma;
    }
}
