using FactCheck.Documents;
using FactCheck.Entities;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Dates;

/// <summary>Reads from the parse what a date is the date of. One instance reads one document.</summary>
internal sealed class EventReader
{
    private const int MaxArguments = 24;

    private readonly Document _document;
    private readonly bool[] _isTemporal;
    private readonly Syntax _syntax;

    /// <param name="document">The document.</param>
    /// <param name="isTemporal">By token: whether it belongs to a temporal expression, and so is no part of an event.</param>
    public EventReader(Document document, bool[] isTemporal)
    {
        _document = document;
        _isTemporal = isTemporal;
        _syntax = document.Syntax;
    }

    /// <summary>The event of the tokens <c>[first, end)</c> of one sentence.</summary>
    public DateEvent Read(int first, int end, bool isLength)
    {
        int root = RootOf(first, end);
        int governor = _document.Tokens[root].Head;
        // "for the 2024-25 term", "for a period of three years": the noun only names the stretch.
        while (governor >= 0 && !IsVerb(governor) && (EventWords.Is(Lemma(governor), EventClass.Period) || _document.Tokens[governor].PartOfSpeech is PartOfSpeech.Adverb or PartOfSpeech.Number))
        {
            root = governor;
            governor = _document.Tokens[governor].Head;
        }

        // "since its discovery in 1913": the act right before the date is what it dates, whatever the parse hangs it on.
        if (ActBefore(first) is >= 0 and int act && act != governor && !isLength)
            governor = act;
        if (IsBehindComma(governor, end))
            governor = _document.Tokens[governor].Head;
        if (governor < 0)
            governor = SubjectOf(root) is >= 0 and int subject ? subject : SentenceHead(root);
        if (governor < 0)
            return new DateEvent { Role = isLength ? DateRole.Length : DateRole.At };

        int verb = ClauseOf(governor);
        DateRole role = DateRole.At;
        int head = governor, holder = -1;
        string lemma = WithParticle(governor);
        if (IsVerb(governor))
        {
            bool aspect = EventWords.TryGetRole(lemma, EventClass.Aspect, out role);
            if (aspect || EventWords.Is(lemma, EventClass.Occur))
                head = ThemeOf(governor) is >= 0 and int theme ? Antecedent(theme, governor) : governor;
            else if (EventWords.TryGetRole(lemma, EventClass.Birth, out role) || EventWords.TryGetRole(lemma, EventClass.Death, out role))
                holder = SubjectOf(governor);
            else if (EventWords.TryGetRole(lemma, EventClass.Founding, out role))
                holder = ThemeOf(governor) is >= 0 and int founded ? Antecedent(founded, governor) : -1;
        }

        var names = new SortedSet<string>(StringComparer.Ordinal);
        var words = new SortedSet<string>(StringComparer.Ordinal);
        Collect(governor, depth: 0, root, names, words);
        if (verb != governor && verb >= 0 && !EventWords.Is(Lemma(verb), EventClass.Report))
            Collect(verb, depth: 2, root, names, words);
        if (SubjectOf(verb) is >= 0 and int actor)
            Collect(actor, depth: 1, root, names, words);
        if (!EventWords.Is(Lemma(head), EventClass.Occur))
            words.Remove(Lemma(head));
        return new DateEvent
        {
            Head = Lemma(head),
            HeadToken = head,
            Governor = governor,
            Verb = head != governor ? lemma : null,
            HeadPart = _document.Tokens[head].PartOfSpeech,
            Role = isLength ? DateRole.Length : role,
            Names = [.. names.Take(MaxArguments)],
            Words = [.. words.Take(MaxArguments)],
            Holder = holder < 0 ? null : EntityTable.Of(_document).ReferentOf(holder),
            HolderNoun = holder < 0 ? null : Lemma(holder).ToLowerInvariant(),
            IsReport = EventWords.Is(lemma, EventClass.Report) && IsVerb(governor),
            IsPlanned = verb >= 0 && EventTense.IsPlanned(_document, verb),
            IsPast = verb >= 0 && HappeningReader.IsPast(_document, verb),
            IsNegated = (verb >= 0 && Any(verb, child => child.Is(Morphology.Negative))) || Hindrance.Of(_document, governor) >= 0,
            IsLast = IsLast(root, first),
            IsIdentifying = (end < _document.Tokens.Length && head >= end && _document.Tokens[end].PartOfSpeech == PartOfSpeech.ProperNoun && _document.Tokens[head].PartOfSpeech == PartOfSpeech.ProperNoun && !IsVerb(governor))
                || !IsVerb(governor) && root < governor && _document.Tokens[root].Relation is DependencyRelation.Compound
                or DependencyRelation.NumericModifier or DependencyRelation.NominalModifierUnmarked or DependencyRelation.DescriptiveModifier or DependencyRelation.AdjectivalModifier,
        };
    }

    // "in 1913" behind "its discovery" or "modernised", one word of the preposition apart.
    private int ActBefore(int first)
    {
        int act = first - 2;
        return act >= 0 && act >= _document.SentenceOf(first).FirstToken && !_isTemporal[act] && _document.Tokens[first - 1].PartOfSpeech == PartOfSpeech.Adposition
            && (_document.Tokens[act].PartOfSpeech == PartOfSpeech.Noun ? Nominalisations.VerbOf(Lemma(act)) is not null : _document.Tokens[act].Tag is "VBN")
            ? act
            : -1;
    }

    // "broke out", "dug up"
    private string WithParticle(int token)
    {
        int particle = IsVerb(token) ? _syntax.Child(token, DependencyRelation.PhrasalParticle) : -1;
        string whole = particle < 0 ? "" : Lemma(token) + " " + Lemma(particle);
        return particle >= 0 && (EventWords.Is(whole, EventClass.Aspect) || EventWords.Is(whole, EventClass.Founding)) ? whole : Lemma(token);
    }

    // "the last strike", "was last inspected in", "as recently as July"; "last year" is a date.
    private bool IsLast(int root, int first)
    {
        Sentence sentence = _document.SentenceOf(root);
        for (int i = sentence.FirstToken; i < sentence.EndToken; i++)
        {
            if (!_isTemporal[i] && ((Lemma(i) is "last" && _document.Tokens[i].PartOfSpeech is PartOfSpeech.Adjective or PartOfSpeech.Adverb)
                || (Lemma(i) is "recently" && i > sentence.FirstToken && Lemma(i - 1) is "as" && first - i is >= 0 and <= 3)))
                return true;
        }

        return false;
    }

    private string Lemma(int token) => _document.Tokens[token].Lemma;

    private bool IsVerb(int token) => token >= 0 && _document.Tokens[token].PartOfSpeech is PartOfSpeech.Verb or PartOfSpeech.Auxiliary;

    private Syntax.Children Children(int token) => _syntax.ChildrenOf(token);

    private bool Any(int token, Func<Token, bool> test)
    {
        foreach (int child in Children(token))
        {
            if (test(_document.Tokens[child]))
                return true;
        }

        return false;
    }

    // The token of the words whose head lies outside of them.
    private int RootOf(int first, int end)
    {
        for (int token = first; token < end; token++)
        {
            int head = _document.Tokens[token].Head;
            if ((head < first || head >= end) && _document.Tokens[token].Relation is not (DependencyRelation.Case or DependencyRelation.Punctuation or DependencyRelation.Marker))
                return token;
        }

        return first;
    }

    // "... becomes chair for 2025-2027, the agency reports": what is added behind a comma takes nothing from before it, whatever the parse says.
    private bool IsBehindComma(int governor, int end)
    {
        if (governor < end || _document.Tokens[governor].Relation != DependencyRelation.Parataxis || _document.Tokens[governor].Head >= end)
            return false;
        for (int token = end; token < governor; token++)
        {
            if (_document.TextOf(token) is ",")
                return true;
        }

        return false;
    }

    private int SentenceHead(int token)
    {
        Sentence sentence = _document.SentenceOf(token);
        for (int other = sentence.FirstToken; other < sentence.EndToken; other++)
        {
            if (_document.Tokens[other].Head < 0 && !_isTemporal[other])
                return other;
        }

        foreach (int child in Children(token))
        {
            if (!_isTemporal[child] && _document.Tokens[child].PartOfSpeech is PartOfSpeech.Noun or PartOfSpeech.ProperNoun or PartOfSpeech.Verb)
                return child;
        }

        return -1;
    }

    // The verb of the clause a token stands in, or the predicate of a clause without one.
    private int ClauseOf(int token)
    {
        int steps = 0;
        while (token >= 0 && !IsVerb(token) && !Any(token, child => child.Relation == DependencyRelation.Copula) && steps++ < 16)
            token = _document.Tokens[token].Head;
        return token;
    }

    private int SubjectOf(int token)
    {
        int steps = 0;
        while (token >= 0 && steps++ < 4)
        {
            foreach (int child in Children(token))
            {
                if (_document.Tokens[child].Relation is DependencyRelation.NominalSubject or DependencyRelation.PassiveSubject or DependencyRelation.OuterSubject)
                    return child;
            }

            // "the summit held in May": what the participle hangs on; "came and signed": the subject of the first verb.
            switch (_document.Tokens[token].Relation)
            {
                case DependencyRelation.AdnominalClause or DependencyRelation.RelativeClause:
                    return _document.Tokens[token].Head;
                case DependencyRelation.Conjunct or DependencyRelation.OpenComplement or DependencyRelation.AdverbialClause:
                    token = _document.Tokens[token].Head;
                    break;
                default:
                    return -1;
            }
        }

        return -1;
    }

    // What takes place: the passive subject, else the object, else the subject.
    private int ThemeOf(int verb)
    {
        int theme = -1;
        foreach (int child in Children(verb))
        {
            if (_isTemporal[child])
                continue;
            DependencyRelation relation = _document.Tokens[child].Relation;
            if (relation == DependencyRelation.PassiveSubject)
                return child;
            if (relation == DependencyRelation.Object && Lemma(child) != "place")
                theme = child;
        }

        return theme >= 0 ? theme : SubjectOf(verb);
    }

    // "the talks that took place in May": the talks.
    private int Antecedent(int theme, int verb) =>
        _document.Tokens[theme].PartOfSpeech == PartOfSpeech.Pronoun && _document.Tokens[verb].Relation == DependencyRelation.RelativeClause
            ? _document.Tokens[verb].Head
            : theme;

    private void Collect(int token, int depth, int except, SortedSet<string> names, SortedSet<string> words)
    {
        if (!_isTemporal[token] && token != except)
        {
            Token read = _document.Tokens[token];
            switch (read.PartOfSpeech)
            {
                case PartOfSpeech.ProperNoun:
                    names.Add(read.Lemma.ToLowerInvariant());
                    break;
                case PartOfSpeech.Noun or PartOfSpeech.Adjective or PartOfSpeech.Verb:
                    if (!EventWords.Is(read.Lemma, EventClass.Period) && !(read.PartOfSpeech == PartOfSpeech.Verb && EventWords.Is(read.Lemma, EventClass.Occur)))
                        words.Add(read.Lemma);
                    break;
            }
        }

        if (depth > 3)
            return;
        foreach (int child in Children(token))
        {
            if (child == except)
                continue;
            DependencyRelation relation = _document.Tokens[child].Relation;
            bool clause = relation is DependencyRelation.ClausalComplement or DependencyRelation.AdverbialClause or DependencyRelation.Parataxis
                or DependencyRelation.RelativeClause or DependencyRelation.AdverbialRelativeClause or DependencyRelation.Punctuation or DependencyRelation.Case
                or DependencyRelation.Determiner or DependencyRelation.Discourse or DependencyRelation.List;
            bool sibling = relation == DependencyRelation.Conjunct && IsVerb(token);
            if (!clause && !sibling)
                Collect(child, depth + 1, except, names, words);
        }
    }
}
