using System.Collections.Immutable;
using FactCheck.Claims;
using FactCheck.Documents;
using FactCheck.Language;
using FactCheck.Lexicons;

namespace FactCheck.Kinds.Statements;

/// <summary>
/// In a check, looks for somebody who did something to others in every source and has it done to them in the rewrite, or the other way round: "the firm
/// bought a bakery", "the firm was bought". Stateless.
/// </summary>
internal static class TurnedVoice
{
    // As far as that a verb is shown together with who takes part in it.
    private const int MaxShown = 6;

    private static readonly string[] Bodies = ["person", "group", "organization"];

    /// <summary>Adds the clauses whose subject takes the other part.</summary>
    public static void Review(ClaimSet claims, ICollection<Comparison> comparisons)
    {
        if (claims.Rewrite is not { } rewrite)
            return;
        ILookup<string, Act>? sources = null;
        foreach (Act told in Read(rewrite))
        {
            if (ClauseWords.IsEitherWay(told.Lemma, areNamed: false) || (LightVerbs.Contains(told.Lemma) && !ReportingVerbs.Contains(told.Lemma)) || SubjectOf(told) is not { } subject)
                continue;
            sources ??= claims.Sources.SelectMany(Read).ToLookup(deed => deed.Lemma, StringComparer.Ordinal);
            if (OtherWay(told, subject, sources) is not { } other || claims.Sources.Any(source => HasNoun(source, told.Lemma)))
                continue;
            TextSpan focus = SpanOf(told, subject);
            if (claims.AnchorAt(rewrite, rewrite.SentenceOf(told.Verb).Index, focus, StatementKind.Is) is not { } anchor)
                continue;
            Argument counterpart = other.Arguments.First(argument => argument.Role != subject.Role && IsSame(subject, argument));
            string name = counterpart.Entity?.Name ?? $"the {counterpart.Lemma}";
            comparisons.Add(Comparison.AgainstPassage(
                anchor,
                StatementRules.Exchanged,
                subject.Role == ArgumentRole.Patient ? $"in the other text {name} does it to others" : $"in the other text it is done to {name}",
                focus,
                new Location(other.Document, SpanOf(other, counterpart)),
                0.7));
        }
    }

    private static IEnumerable<Act> Read(Document document)
    {
        var frames = new FrameReader(document);
        for (int i = 0; i < document.Tokens.Length; i++)
        {
            if (document.Tokens[i].PartOfSpeech == PartOfSpeech.Verb && frames.IsPredicate(i) && frames.Arguments(i) is { IsEmpty: false } arguments)
                yield return new Act(document, i, frames.WordOf(i), frames.IsPassive(i), frames.Reality.IsNegated(i), arguments);
        }
    }

    // Who has it done to them, with nobody said to do it; or who does it to another.
    private static Argument? SubjectOf(Act told)
    {
        Argument? agent = null, patient = null;
        foreach (Argument argument in told.Arguments)
        {
            if (argument.Role == ArgumentRole.Agent)
                agent ??= argument;
            else if (argument.Role is ArgumentRole.Patient or ArgumentRole.Recipient)
                patient ??= argument;
        }

        if (told.IsPassive && IsBareParticiple(told))
            return null;
        Argument? subject = told.IsPassive ? agent is null ? patient : null : patient is null || IsOwn(told.Document, patient) ? null : agent;
        return subject is { PartOfSpeech: not PartOfSpeech.Pronoun } && IsSomebody(subject) ? subject : null;
    }

    private static Act? OtherWay(Act told, Argument subject, ILookup<string, Act> sources)
    {
        Act? found = null;
        foreach (Act other in sources[told.Lemma])
        {
            bool turned = false;
            foreach (Argument argument in other.Arguments)
            {
                if (argument.Role == subject.Role && (ArgumentMatch.Compare(subject, argument) == ArgumentRelation.Same || MayBe(subject, argument)))
                    return null;
                turned |= argument.Role is ArgumentRole.Agent or ArgumentRole.Patient && IsSame(subject, argument)
                    && (subject.Role == ArgumentRole.Patient ? !other.IsPassive && HasPatient(other, subject) : other.IsPassive && !IsBareParticiple(other) && IsAt(other, argument) && !HasObject(other));
            }

            // Where both are named in both texts, the statements themselves are held against each other.
            if (turned && told.IsNegated == other.IsNegated && !AreExchanged(told, other))
                found ??= other;
        }

        return found is not null && !sources.Any(deeds => deeds.Key != told.Lemma && AreAlike(told.Lemma, deeds.Key) && deeds.Any(deed => deed.Arguments.Any(argument => argument.Role == subject.Role && IsSame(subject, argument))))
            ? found
            : null;
    }

    private static bool AreAlike(string verb, string other) => ArgumentMatch.AreAlike(verb, other, PartOfSpeech.Verb);

    private static bool AreExchanged(Act told, Act other) =>
        told.Arguments.Any(argument => argument.Role == ArgumentRole.Agent && other.Arguments.Any(counterpart => counterpart.Role == ArgumentRole.Patient && IsSame(argument, counterpart)))
        && told.Arguments.Any(argument => argument.Role == ArgumentRole.Patient && other.Arguments.Any(counterpart => counterpart.Role == ArgumentRole.Agent && IsSame(argument, counterpart)));

    // "the officer", "the officials": near nouns may be two.
    private static bool IsSame(Argument one, Argument other) => ArgumentMatch.Compare(one, other) == ArgumentRelation.Same && (one.Entity is not null || one.Lemma == other.Lemma);

    // Whom a pronoun stands for is a guess, and a name may be any of the people that a noun tells of.
    private static bool MayBe(Argument subject, Argument argument) =>
        (argument.PartOfSpeech is PartOfSpeech.Pronoun or PartOfSpeech.Determiner && argument.Lemma is not ("it" or "this" or "that" or "which" or "what"))
        || (argument.Entity is null != subject.Entity is null && IsSomebody(argument));

    private static bool HasPatient(Act deed, Argument agent) =>
        deed.Arguments.Any(argument => argument.Role is ArgumentRole.Patient or ArgumentRole.Recipient && !argument.IsOpen && !IsOwn(deed.Document, argument) && !IsSame(agent, argument));

    // "orders increased by a third": without "be" it may be no participle.
    private static bool IsBareParticiple(Act act) => act.Document.Tokens[act.Verb].Relation == DependencyRelation.AdnominalClause;

    // What a verb only shares with another one may be somebody else's.
    private static bool IsAt(Act act, Argument argument) => act.Document.Tokens[argument.Token].Head == act.Verb || act.Document.Tokens[act.Verb].Head == argument.Token;

    // "was paid 300 euros"
    private static bool HasObject(Act deed) => deed.Document.Syntax.Child(deed.Verb, DependencyRelation.Object) >= 0;

    // "closed its doors"
    private static bool IsOwn(Document document, Argument argument) => !IsSomebody(argument) && document.Syntax.Child(argument.Token, DependencyRelation.PossessiveModifier) is >= 0 and var owner
        && document.Tokens[owner].PartOfSpeech == PartOfSpeech.Pronoun;

    private static bool IsSomebody(Argument argument) => argument.Entity is { } entity
        ? entity.Type is EntityType.Person or EntityType.Organization
        : argument.PartOfSpeech == PartOfSpeech.Noun && Array.Exists(Bodies, kind => EnglishModel.Default.IsKindOf(argument.Lemma, kind, PartOfSpeech.Noun));

    // "the arrest of the driver": who did it is not told there.
    private static bool HasNoun(Document source, string verb)
    {
        foreach (Token token in source.Tokens)
        {
            if (token.PartOfSpeech == PartOfSpeech.Noun && Nominalisations.VerbOf(token.Lemma) == verb)
                return true;
        }

        return false;
    }

    private static TextSpan SpanOf(Act deed, Argument argument)
    {
        int first = Math.Min(deed.Verb, argument.Token), last = Math.Max(deed.Verb, argument.Token);
        return last - first > MaxShown ? deed.Document.SpanOf(deed.Verb) : deed.Document.SpanOf(first, last + 1);
    }

    private sealed record Act(Document Document, int Verb, string Lemma, bool IsPassive, bool IsNegated, ImmutableArray<Argument> Arguments);
}
